using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Governance;

/// <summary>Whoever reads highly sensitive values or takes a case along.</summary>
/// <param name="Division">Whose auditors look at it.</param>
public sealed record Accessor(string Account, DivisionCode Division);

/// <summary>Puts on record, in the name of the host, who reads or takes along what: in the log of that account and day.</summary>
public sealed class AccessRecord(Executor executor, IClock clock)
{
    private static readonly Actor Recorder = new("system:access-log", "Access log", [Role.System], DivisionCode.Parse("440000"), "");

    /// <param name="command">Made of the log and of an id that nothing else on record has.</param>
    /// <returns>Accepted, or refused by a rule: then nothing is shown.</returns>
    /// <exception cref="Regulatory.Ledger.LedgerUnavailableException">It cannot be recorded now, so nothing is shown.</exception>
    public async Task<Refusal?> Enter(Accessor who, Func<string, string, AccessLogCommand> command, CancellationToken cancellation) =>
        await executor.Execute(Entry(who, command), cancellation).ConfigureAwait(false) switch
        {
            ActAccepted => null,
            ActRefused refused => refused.Refusal,
            var other => throw new InvalidOperationException($"What is put on record of an access was answered {other.GetType().Name}."),
        };

    /// <summary>What <see cref="Enter"/> would answer now; nothing is recorded.</summary>
    /// <exception cref="Regulatory.Ledger.LedgerUnavailableException">The ledger cannot be asked now.</exception>
    public async Task<Refusal?> Foresee(Accessor who, Func<string, string, AccessLogCommand> command, CancellationToken cancellation) =>
        await executor.Foresee(Entry(who, command), cancellation).ConfigureAwait(false) switch
        {
            ActForeseen => null,
            ActForeseenRefused refused => refused.Refusal,
            var other => throw new InvalidOperationException($"What is foreseen of an access was answered {other.GetType().Name}."),
        };

    private Act Entry(Accessor who, Func<string, string, AccessLogCommand> command)
    {
        var id = Guid.CreateVersion7();
        var log = $"{LocalDatePattern.Iso.Format(ChinaTime.DayOf(clock.GetCurrentInstant()))}:{who.Account}";
        return new(command(log, id.ToString("D", CultureInfo.InvariantCulture)), id, Recorder with { Division = who.Division });
    }
}
