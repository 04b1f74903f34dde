using System.CommandLine;
using System.Globalization;
using NodaTime.Text;
using Regulatory.Ledger;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>Looks into the ledger.</summary>
internal static class LedgerCommand
{
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss'Z'");

    public static Command Make()
    {
        var last = new Option<int>("--last") { Description = "How many of the latest facts to begin with. 先显示最近的条数。", DefaultValueFactory = _ => 20 };
        var once = new Option<bool>("--once") { Description = "Ends at the head instead of waiting for more. 到头即止。" };
        var data = new Option<bool>("--data") { Description = "Prints the stored JSON too. 同时显示数据。" };
        var tail = new Command("tail", "Prints facts as they are recorded; Ctrl-C ends it. 持续显示新记录的事实。") { last, once, data };
        tail.SetAction((parsed, stop) => Workplace.Run(() =>
            Tail(parsed.GetValue(last), parsed.GetValue(once), parsed.GetValue(data), stop)));
        return new Command("ledger", "The ledger. 账本。")
        {
            tail, VerifyCommand.Make(), CaseExportCommand.Make(), BundleCheckCommand.Make(), RotateKeyCommand.Make(), WitnessCommand.Make(),
            ArchiveCommands.Archive(), ArchiveCommands.Archives(),
        };
    }

    private static async Task<int> Tail(int last, bool once, bool data, CancellationToken stop)
    {
        await using var installation = Workplace.Open();
        var head = await installation.Ledger.Head(stop);
        var from = Math.Max(0, head - last);
        try
        {
            await foreach (var batch in installation.Ledger.Follow(from, stop))
            {
                foreach (var fact in batch) Print(fact, data);
                if (once && batch[^1].Position >= head) return 0;
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Ctrl-C is how a tail ends.
        }
        return 0;
    }

    private static void Print(RecordedFact fact, bool data)
    {
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture,
            $"[grey]{fact.Position,9:N0}[/] {Moment.Format(fact.RecordedAt)} [green]{fact.Type}[/] {fact.Stream}@{fact.Version} [blue]{fact.Envelope.Actor}[/] ({fact.Envelope.Capacity}, {fact.Envelope.Authority})");
        if (data) Console.WriteLine($"          {fact.Data}");
    }
}
