package leaning.page;

import com.lowagie.text.Rectangle;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.lwjgl.system.MemoryStack;

/** Uses every library that is not for its room. */
public record DrawsByItself(COSName name, Rectangle box, TrueTypeFont face, MemoryStack memory) {}
