@echo off
rem Starts recto.jar, which lies beside this script, with JAVA_HOME or the java on the PATH.
rem RECTO_JAVA_OPTS holds more options for the JVM, such as -Xmx4g.
setlocal
set "JAR=%~dp0recto.jar"
set "OWN="
if not exist "%JAR%" if exist "%~dp0java.exe" (
  set "JAR=%~dp0..\lib\recto.jar"
  set "OWN=%~dp0java.exe"
)
if not exist "%JAR%" (
  echo recto: "%JAR%" is missing; build it with: mvn package 1>&2
  exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined OWN set "JAVA=%OWN%"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo recto: no java found; install Java 17 or later, or set JAVA_HOME 1>&2
  exit /b 2
)
"%JAVA%" %RECTO_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
