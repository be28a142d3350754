package recto.sink;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Pieces of work done by several workers and taken up in their order. Only so many results wait at
 * a time that memory does not grow with the book.
 */
final class OrderedWork {
  /** Pieces begun ahead of the one that is taken up, for each worker. */
  private static final int AHEAD = 3;

  private final int jobs;

  /**
   * @param jobs how many workers; with 1 the work is done in the calling thread
   */
  OrderedWork(int jobs) {
    this.jobs = jobs;
  }

  interface Piece<T> {
    T at(int index) throws IOException;
  }

  interface Taker<T> {
    void take(T result) throws IOException;
  }

  /** Does pieces 0 to {@code count - 1}; {@code taker} runs in the calling thread, in order. */
  <T> void each(int count, Piece<T> piece, Taker<T> taker) throws IOException {
    if (jobs <= 1 || count <= 1) {
      for (int i = 0; i < count; i++) {
        taker.take(piece.at(i));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, count));
    try {
      ArrayDeque<Future<T>> begun = new ArrayDeque<>();
      int next = 0;
      for (int i = 0; i < count; i++) {
        while (next < count && next <= i + AHEAD * jobs) {
          int index = next++;
          begun.add(workers.submit(() -> piece.at(index)));
        }
        taker.take(result(begun.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException failure) {
        throw failure;
      }
      if (cause instanceof RuntimeException failure) {
        throw failure;
      }
      if (cause instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted before the file was written", e);
    }
  }
}
