using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Ledger;

namespace Regulatory.Api.Schema;

/// <summary>Puts the reading of highly sensitive values on record, in the name of the host: one fact an operation.</summary>
public sealed class ReadingBridge(Executor executor, IClock clock)
{
    private readonly AccessRecord record = new(executor, clock);

    /// <exception cref="GraphQLException">FORBIDDEN by a rule, or UNAVAILABLE: then nothing is shown.</exception>
    public async Task Record(SensitiveReading reading, CancellationToken cancellation)
    {
        var reader = (Actor)reading.Caller.Principal!;
        try
        {
            if (await record.Enter(
                new(reader.Account, reader.Division),
                (log, id) => new Domain.Governance.AccessLogs.RecordReading(
                    log, id, reader.Account, reader.Roles, reading.Purpose.Code, reading.Purpose.Reference, reading.Operation ?? "", reading.Objects,
                    reading.Fields, reading.Values),
                cancellation) is not { } refusal) return;
            var text = RuleTexts.Of(refusal);
            throw new GraphQLException(new GraphQLError($"{text.RuleId}: {text.Zh} {text.En}") { Code = Codes.Forbidden });
        }
        catch (LedgerUnavailableException)
        {
            throw new GraphQLException(
                new GraphQLError("The reading cannot be recorded at the moment, so nothing is shown; ask again.") { Code = Codes.Unavailable }
                    .With("retryable", true));
        }
    }
}
