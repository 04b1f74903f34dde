using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Conventions.Views;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.Integration.Replaying;
using Regulatory.Ledger;

namespace Regulatory.Api.Governance;

/// <summary>How a state came about, for auditors: they see of it what the journal shows them of its facts.</summary>
public static class AuditViews
{
    private static readonly ImmutableSortedSet<string> Auditors = [nameof(Role.Auditor)];

    public static View History { get; } = new("streamHistory", typeof(HistoryQuestion), typeof(StreamHistory), Auditors) { Points = 50 };

    public static View Comparison { get; } = new("streamComparison", typeof(ComparisonQuestion), typeof(StreamComparison), Auditors) { Points = 50 };

    public static ImmutableArray<View> All { get; } = [History, Comparison];
}

/// <summary>Answers them.</summary>
public sealed class AuditAnswers(StreamHistories histories)
{
    private const int MostSteps = 100;

    /// <exception cref="GraphQLException">BAD_USER_INPUT or UNAVAILABLE.</exception>
    public Task<StreamHistory> Of(HistoryQuestion asked, Caller caller, CancellationToken cancellation) =>
        asked.First is < 1 or > MostSteps ? throw Codes.Bad("first", $"1 to {MostSteps} facts are shown at once.")
        : asked.After < 0 ? throw Codes.Bad("after", "A version is not below 0.")
        : Answered(() => histories.Of(
            asked, asked.KnownAt is { } moment ? MomentOf("knownAt", moment) : null, MaySee(caller), cancellation));

    /// <exception cref="GraphQLException">BAD_USER_INPUT or UNAVAILABLE.</exception>
    public Task<StreamComparison> Of(ComparisonQuestion asked, Caller caller, CancellationToken cancellation) =>
        Answered(() => histories.Between(asked, MomentOf("first", asked.First), MomentOf("second", asked.Second), MaySee(caller), cancellation));

    private static Func<ImmutableArray<RecordedFact>, bool> MaySee(Caller caller) =>
        facts => caller.Principal is Actor { Division: var division } && StreamsOfDivision.Admit(division, facts);

    private static ReplayMoment MomentOf(string argument, string text)
    {
        try
        {
            return ReplayMoment.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw Codes.Bad(argument, wrong.Message);
        }
    }

    private static async Task<T> Answered<T>(Func<Task<T>> answer)
    {
        try
        {
            return await answer();
        }
        catch (LedgerUnavailableException)
        {
            throw new GraphQLException(new GraphQLError("The ledger cannot be read at the moment; ask again.") { Code = Codes.Unavailable }
                .With("retryable", true));
        }
    }
}
