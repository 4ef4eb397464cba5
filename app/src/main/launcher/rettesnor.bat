@echo off
rem Starts Rettesnor from the folder it stands in, wherever that is.
setlocal
set "here=%~dp0.."
set "cache="
if exist "%here%\rettesnor.aot" set "cache=-XX:AOTCache=%here%\rettesnor.aot"
"%here%\runtime\bin\java.exe" %cache% %RETTESNOR_JAVA_OPTIONS% "@%here%\java-options" -p "%here%\lib" -cp "%here%\texts\toolkit-texts.jar" -m no.rettesnor.app/no.rettesnor.app.Main %*
