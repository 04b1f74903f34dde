namespace Regulatory.Domain.Credit.Lists;

/// <summary>Why a subject left a list.</summary>
public enum DelistingGround
{
    /// <summary>期限届满</summary>
    TermEnded,

    /// <summary>信用修复</summary>
    Repaired,

    /// <summary>列入决定被撤销</summary>
    DecisionRevoked,

    /// <summary>不再符合条件</summary>
    NoLongerQualified,
}
