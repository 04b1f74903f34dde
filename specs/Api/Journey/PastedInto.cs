using System.Diagnostics;

namespace Regulatory.Api.Specs.Journey;

/// <summary>Commands of a page, pasted into a shell in a folder of its own.</summary>
internal static class PastedInto
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <returns>What was printed.</returns>
    /// <exception cref="ShouldAssertException">A command failed, or waits for something that never comes; says what was printed until then.</exception>
    public static async Task<string> Shell(string script)
    {
        var folder = Directory.CreateTempSubdirectory("walkthrough").FullName;
        var start = new ProcessStartInfo("bash") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var shell = Process.Start(start)!;
        var (output, errors) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        await shell.StandardInput.WriteAsync(script);
        shell.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await shell.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            shell.Kill(entireProcessTree: true);
        }
        shell.WaitForExit();
        Directory.Delete(folder, recursive: true);
        shell.ExitCode.ShouldBe(0, $"{await errors}\n{await output}");
        return await output;
    }
}
