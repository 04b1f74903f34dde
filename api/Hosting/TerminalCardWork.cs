using Npgsql;
using Regulatory.Domain.Supervision;
using Regulatory.Integration.Acts.Supervision;
using Regulatory.Integration.Supervision.Cards;
using Regulatory.Integration.Terminals.Positions;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

/// <summary>Enters in the record whose cards terminals read, on one host of the cluster: when that host dies, another goes on.</summary>
internal sealed partial class TerminalCardWork(
    Installation installation, TerminalSource source, CardReadings readings, TimeProvider time, ILogger<CardFollower> log) : LastingWork(time, log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task Work(CancellationToken stop)
    {
        var admission = new TerminalAdmission(installation.Executor, installation.Supervision.Acts);
        var follower = new CardFollower(
            new CardRows(source.Connections, installation.TelemetrySeal), readings,
            new(
                async (phone, cancellation) => TerminalId.TryParse(phone, null, out var terminal)
                    ? (await admission.Load(terminal, anew: true, cancellation)).Vehicle
                    : null,
                installation.Questions.DutiesOf),
            installation.Executor, installation.Pseudonyms, log);
        while (true)
        {
            try
            {
                await using var turn = await installation.TurnOf(CardFollower.Reader, stop);
                while (true)
                    if (await follower.Next(turn, stop) == 0)
                    {
                        await Task.Delay(Interval, stop);
                        await turn.Check(stop);
                    }
            }
            catch (Exception fault) when (fault is LedgerUnavailableException or NpgsqlException)
            {
                Waiting(log, fault.Message);
            }
            await Task.Delay(Interval, stop);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Drivers' cards wait for the database: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}
