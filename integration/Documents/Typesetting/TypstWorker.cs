using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Regulatory.Integration.Documents.Typesetting;

/// <summary>One worker process and the frames exchanged with it; see <c>worker/typst-worker.mjs</c> for their shape.</summary>
internal sealed class TypstWorker : IDisposable
{
    private const int LargestFrame = 256 * 1024 * 1024;
    private const int KeptComplaint = 4096;

    private readonly Process process;
    private readonly StringBuilder complaint = new();

    private TypstWorker(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginErrorReadLine();
    }

    public int ProcessId => process.Id;

    public bool HasExited => process.HasExited;

    /// <summary>What the worker last complained about, or how it ended.</summary>
    public string Reason
    {
        get
        {
            lock (complaint)
            {
                return complaint.Length > 0 ? complaint.ToString().Trim()
                    : process.HasExited ? $"The worker ended with exit code {process.ExitCode}."
                    : "The worker closed its output.";
            }
        }
    }

    /// <summary>Starts a worker and waits until its compiler and fonts are loaded.</summary>
    /// <exception cref="IOException">It ended before that, or was not ready within the start limit.</exception>
    public static async Task<TypstWorker> StartAsync(TypesetterSettings settings)
    {
        var start = new ProcessStartInfo(settings.Node)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            ArgumentList = { settings.Script, settings.Templates, settings.FindPackages() },
        };
        start.Environment["FONTCONFIG_FILE"] = Path.Combine(AppContext.BaseDirectory, "Documents", "worker", "no-system-fonts.conf");
        foreach (var fonts in settings.FurtherFonts)
        {
            start.ArgumentList.Add(fonts);
        }

        var worker = new TypstWorker(Start(start));
        try
        {
            using var limit = new CancellationTokenSource(settings.StartLimit.ToTimeSpan());
            using var ready = await worker.ReceiveAsync(limit.Token).ConfigureAwait(false);
            return worker;
        }
        catch (IOException lost)
        {
            await worker.process.WaitForExitAsync().ConfigureAwait(false);
            var reason = worker.Reason;
            worker.Dispose();
            throw new IOException(reason, lost);
        }
        catch (OperationCanceledException slow)
        {
            worker.Dispose();
            throw new IOException($"The worker was not ready within {settings.StartLimit}.", slow);
        }
    }

    /// <summary>Sends one request and awaits its answer.</summary>
    /// <exception cref="IOException">The worker died.</exception>
    public async Task<JsonDocument> AskAsync(byte[] request, CancellationToken stop)
    {
        var frame = new byte[4 + request.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame, request.Length);
        request.CopyTo(frame, 4);
        await process.StandardInput.BaseStream.WriteAsync(frame, stop).ConfigureAwait(false);
        await process.StandardInput.BaseStream.FlushAsync(stop).ConfigureAwait(false);
        return await ReceiveAsync(stop).ConfigureAwait(false);
    }

    /// <summary>Stops the process, if it still runs, and forgets it.</summary>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new IOException($"'{start.FileName}' did not start.");
        }
        catch (Win32Exception absent)
        {
            throw new IOException($"'{start.FileName}' did not start: {absent.Message}", absent);
        }
    }

    private async Task<JsonDocument> ReceiveAsync(CancellationToken stop)
    {
        var output = process.StandardOutput.BaseStream;
        var head = new byte[4];
        await output.ReadExactlyAsync(head, stop).ConfigureAwait(false);
        var length = BinaryPrimitives.ReadInt32BigEndian(head);
        if (length is < 2 or > LargestFrame)
        {
            throw new IOException($"The worker announced a frame of {length} bytes.");
        }

        var body = new byte[length];
        await output.ReadExactlyAsync(body, stop).ConfigureAwait(false);
        return JsonDocument.Parse(body);
    }

    private void Note(string? line)
    {
        lock (complaint)
        {
            complaint.AppendLine(line);
            if (complaint.Length > KeptComplaint)
            {
                complaint.Remove(0, complaint.Length - KeptComplaint);
            }
        }
    }
}
