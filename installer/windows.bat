@echo off
rem Makes an installer for Windows: installer\windows.bat [msi|exe|app-image]. Run "mvn package" first; needs jpackage of a JDK 25 and WiX.
cd /d "%~dp0.."
set "type=%~1"
if "%type%"=="" set "type=msi"
if not exist target\groundwork\lib\groundwork.jar (echo Run "mvn package" first. 1>&2 & exit /b 1)
if exist target\installer rmdir /s /q target\installer
jpackage @installer/common.options --type %type% --icon installer/icons/groundwork.ico --win-menu --win-shortcut --win-per-user-install
