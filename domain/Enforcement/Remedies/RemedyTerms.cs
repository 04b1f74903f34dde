namespace Regulatory.Domain.Enforcement.Remedies;

/// <summary>By which way a decision is challenged.</summary>
public enum RemedyKind
{
    /// <summary>行政复议</summary>
    Reconsideration,

    /// <summary>行政诉讼</summary>
    Suit,
}

/// <summary>What became of the decision that was challenged.</summary>
public enum RemedyOutcome
{
    /// <summary>维持 / 驳回诉讼请求</summary>
    Upheld,

    /// <summary>变更</summary>
    Changed,

    /// <summary>撤销</summary>
    Revoked,

    /// <summary>确认违法</summary>
    ConfirmedUnlawful,
}
