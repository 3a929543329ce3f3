@echo off
rem Starts Groundwork with the Java of JAVA_HOME, else the one on the PATH. Java 25 or newer is needed.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --module-path "%~dp0..\lib\javafx" ^
  --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  --add-opens javafx.graphics/com.sun.javafx.text=ALL-UNNAMED ^
  --add-opens javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED ^
  -cp "%~dp0..\lib\groundwork.jar" org.groundwork.Main %*
if %errorlevel%==9009 echo Groundwork needs Java 25 or newer; install it or set JAVA_HOME to it. 1>&2
