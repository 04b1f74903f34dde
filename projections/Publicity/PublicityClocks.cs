using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Projections.Publicity;

/// <summary>What a clock of the publicity diary measures.</summary>
public enum PublicityClock
{
    /// <summary>信息报送</summary>
    Report,

    /// <summary>公示</summary>
    Publish,

    /// <summary>公示期限</summary>
    Term,

    /// <summary>撤回公示</summary>
    Withdraw,
}

/// <summary>What the department's own clockwork does when the last day has passed.</summary>
public enum PublicityTimer
{
    None,

    /// <summary>终止公示</summary>
    EndPublicity,
}

internal enum PublicityMoveKind
{
    /// <summary>Begins to run, or goes on to another last day.</summary>
    Run,

    /// <summary>Not longer than a day; nothing where it does not run.</summary>
    Shorten,

    /// <summary>What was to be done was done.</summary>
    Done,

    /// <summary>There is nothing to be done any more.</summary>
    Lapse,
}

/// <summary>What a fact does to one clock.</summary>
internal sealed record PublicityMove(PublicityClock Clock, PublicityMoveKind Kind, Deadline? Due = null);

/// <summary>The clocks of publicity: their names and articles, and what each fact does to them.</summary>
internal static class PublicityClocks
{
    public static IReadOnlyList<PublicityClock> All { get; } = Enum.GetValues<PublicityClock>();

    public static (string Zh, string En) Name(PublicityClock clock) => clock switch
    {
        PublicityClock.Report => ("信息报送", "Report to the credit platform"),
        PublicityClock.Publish => ("公示", "Show to the public"),
        PublicityClock.Term => ("公示期限", "Term of publicity"),
        PublicityClock.Withdraw => ("撤回公示", "Withdraw from the public"),
        _ => throw new ArgumentOutOfRangeException(nameof(clock), clock, "No such clock."),
    };

    public static string Article(PublicityClock clock) => clock switch
    {
        PublicityClock.Report or PublicityClock.Publish => DualPublicity.SevenDays,
        PublicityClock.Term => CreditRepairMeasures.Terms,
        PublicityClock.Withdraw => AdministrativePenaltyLaw.Art48,
        _ => throw new ArgumentOutOfRangeException(nameof(clock), clock, "No such clock."),
    };

    public static IEnumerable<PublicityMove> Of(PublicationFact fact) => fact switch
    {
        PublicityDecided decided =>
        [
            new(PublicityClock.Report, PublicityMoveKind.Run, decided.Due),
            decided.Decision.Public ? new(PublicityClock.Publish, PublicityMoveKind.Run, decided.Due) : Lapse(PublicityClock.Publish),
            Lapse(PublicityClock.Term),
            Lapse(PublicityClock.Withdraw),
        ],
        DocumentReported => [new(PublicityClock.Report, PublicityMoveKind.Done)],
        PublicityReconsidered reconsidered => Under(reconsidered.Decision),
        PublicationCorrected corrected => Under(corrected.Decision),
        PublicationPublished published =>
        [
            new(PublicityClock.Publish, PublicityMoveKind.Done),
            published.Until is { } until
                ? new(PublicityClock.Term, PublicityMoveKind.Run, new Deadline(until, Provisional: false))
                : Lapse(PublicityClock.Term),
        ],
        WithdrawalRequired required =>
            [new(PublicityClock.Withdraw, PublicityMoveKind.Run, required.WithdrawBy), Lapse(PublicityClock.Publish)],
        PublicationWithdrawn gone =>
        [
            new(PublicityClock.Withdraw, PublicityMoveKind.Run, gone.WithdrawBy),
            new(PublicityClock.Withdraw, PublicityMoveKind.Done),
            Lapse(PublicityClock.Publish),
            Lapse(PublicityClock.Term),
        ],
        PublicityEnded ended =>
        [
            Lapse(PublicityClock.Publish), Lapse(PublicityClock.Withdraw),
            ended.Cause is PublicityEnd.TermReached ? new(PublicityClock.Term, PublicityMoveKind.Done) : Lapse(PublicityClock.Term),
        ],
        _ => [],
    };

    private static IEnumerable<PublicityMove> Under(PublicityDecision decision) => decision.Public
        ? decision.Until is { } until
            ? [new(PublicityClock.Term, PublicityMoveKind.Shorten, new Deadline(until, Provisional: false))]
            : []
        : [Lapse(PublicityClock.Publish), Lapse(PublicityClock.Term)];

    private static PublicityMove Lapse(PublicityClock clock) => new(clock, PublicityMoveKind.Lapse);
}
