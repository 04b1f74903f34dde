using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.Integration.Acts;
using Regulatory.Ledger;
using Act = Regulatory.Integration.Acts.Act;

namespace Regulatory.Api.Schema;

/// <summary>Puts the reading of highly sensitive values on record, in the name of the host: one fact an operation.</summary>
public sealed class ReadingBridge(Executor executor, IClock clock)
{
    private static readonly Actor Clockwork = new("system:access-log", "Access log", [Role.System], DivisionCode.Parse("440000"), "");

    /// <exception cref="GraphQLException">FORBIDDEN by a rule, or UNAVAILABLE: then nothing is shown.</exception>
    public async Task Record(SensitiveReading reading, CancellationToken cancellation)
    {
        var reader = (Actor)reading.Caller.Principal!;
        var id = Guid.CreateVersion7();
        var command = new Domain.Governance.AccessLogs.RecordReading(
            $"{LocalDatePattern.Iso.Format(ChinaTime.DayOf(clock.GetCurrentInstant()))}:{reader.Account}", id.ToString("D", CultureInfo.InvariantCulture),
            reader.Account, reader.Roles, reading.Purpose.Code, reading.Purpose.Reference, reading.Operation ?? "", reading.Objects, reading.Fields,
            reading.Values);
        // In the division of the reader, whose auditors look at it.
        switch (await Execute(new Act(command, id, Clockwork with { Division = reader.Division }), cancellation))
        {
            case ActAccepted:
                return;
            case ActRefused refused:
                var text = RuleTexts.Of(refused.Refusal);
                throw new GraphQLException(new GraphQLError($"{text.RuleId}: {text.Zh} {text.En}") { Code = Codes.Forbidden });
            case var other:
                throw new InvalidOperationException($"A reading was answered {other.GetType().Name}.");
        }
    }

    private async Task<ActOutcome> Execute(Act act, CancellationToken cancellation)
    {
        try
        {
            return await executor.Execute(act, cancellation);
        }
        catch (LedgerUnavailableException)
        {
            throw new GraphQLException(
                new GraphQLError("The reading cannot be recorded at the moment, so nothing is shown; ask again.") { Code = Codes.Unavailable }
                    .With("retryable", true));
        }
    }
}
