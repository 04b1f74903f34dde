using System.CommandLine;
using System.Text.Json;
using Regulatory.Integration.Messaging;
using Regulatory.Ledger.Sealing;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>
/// A second authority's own watch over a ledger: it needs a host's public address, the key that was handed over, and a file. Ends with 2
/// when the ledger does not continue what the file holds.
/// </summary>
internal static class WitnessCommand
{
    private const int Contradicted = 2;

    public static Command Make()
    {
        var url = new Option<string>("--url") { Description = "Public address of the ledger's host. 账本的公开地址。", Required = true };
        var file = new Option<string>("--file") { Description = "Append-only file of the heads seen. 只追加的见证文件。", Required = true };
        var keys = new Option<string[]>("--key")
        {
            Description = "Verifier key that is trusted (name+id+base64), or a file of them. 信任的公钥。", Required = true, AllowMultipleArgumentsPerToken = true,
        };
        var follow = new Option<bool>("--follow") { Description = "Goes on until Ctrl-C. 持续见证。" };
        var every = new Option<int>("--every") { Description = "Seconds between two looks. 间隔秒数。", DefaultValueFactory = _ => 10 };
        var command = new Command("witness", "Checks and keeps the published heads of a ledger, for another authority. 为另一机关核验并留存已公布的树头。")
        {
            url, file, keys, follow, every,
        };
        command.SetAction((parsed, stop) => Workplace.Run(() => Keep(
            new(parsed.GetValue(url)!), new WitnessFile(parsed.GetValue(file)!), Trusted(parsed.GetValue(keys)!),
            parsed.GetValue(follow) ? TimeSpan.FromSeconds(Math.Max(1, parsed.GetValue(every))) : null, stop)));
        return command;
    }

    private static async Task<int> Keep(Uri url, WitnessFile file, SealingKeyring trusted, TimeSpan? interval, CancellationToken stop)
    {
        using var http = PublishedLedger.Client(url);
        var ledger = new PublishedLedger(http, file.Last()?.Suite);
        var witness = new Witness(file, trusted, ledger.Watched);
        while (true)
        {
            try
            {
                await Look(ledger, witness, file, stop);
            }
            catch (WitnessRefusedException refused)
            {
                AnsiConsole.MarkupLineInterpolated($"[red]{refused.Message}[/]");
                return Contradicted;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return 0;
            }
            catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or JsonException or FormatException)
            {
                AnsiConsole.MarkupLineInterpolated($"[yellow]账本主机没有可用的答复。The host gives no usable answer: {fault.Message}[/]");
                if (interval is null) return 1;
            }
            if (interval is not { } pause) return 0;
            await Task.Delay(pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stop.IsCancellationRequested) return 0;
        }
    }

    private static async Task Look(PublishedLedger ledger, Witness witness, WitnessFile file, CancellationToken stop)
    {
        if (await ledger.Checkpoint(stop) is not { } note)
        {
            // Whoever has seen a head knows that there must be one.
            if (file.Last() is { } last) throw WitnessRefusedException.NotContained(last, null);
            AnsiConsole.MarkupLine("尚无已签名的树头。No head has been signed yet.");
            return;
        }
        var head = WitnessedHead.Parse(note);
        if (file.Last() is { } held && head.Size < held.Size) WitnessRefusedException.ThrowIfNotAfter(held, head);
        if (await witness.Observe(note, stop))
            AnsiConsole.MarkupLineInterpolated($"[green]✓[/] 已见证 witnessed {head}");
    }

    private static SealingKeyring Trusted(string[] keys) => SealingKeyring.Trusting(keys
        .SelectMany(key => File.Exists(key) ? KeyFile.Read(key) : [VerifierKey.Parse(key)]));
}
