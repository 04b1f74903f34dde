using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Credit.Warnings;

/// <summary>Where a warning stands (credit §7).</summary>
public enum WarningStage
{
    /// <summary>Not raised yet.</summary>
    None,

    /// <summary>已发出</summary>
    Raised,

    /// <summary>已接收</summary>
    Acknowledged,

    /// <summary>已约谈</summary>
    Talked,

    /// <summary>整改中</summary>
    Rectifying,

    /// <summary>已解除</summary>
    Cleared,

    /// <summary>已升级</summary>
    Escalated,
}

/// <summary>An early warning 信用预警.</summary>
public sealed record CreditWarning(WarningStage Stage, DivisionCode Division, CreditProfileId? Profile, LocalDate? RectifyBy, LocalDate? LastOn)
{
    public static CreditWarning Initial { get; } = new(WarningStage.None, default, null, null, null);

    public static CreditWarning Evolve(CreditWarning state, CreditWarningFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static CreditWarning Apply(CreditWarning state, CreditWarningFact fact) => fact switch
    {
        CreditWarningRaised raised => state with { Stage = WarningStage.Raised, Division = raised.Division, Profile = raised.Profile },
        CreditWarningAcknowledged => state with { Stage = WarningStage.Acknowledged },
        WarningTalkHeld => state with { Stage = WarningStage.Talked },
        WarningRectificationOrdered ordered => state with { Stage = WarningStage.Rectifying, RectifyBy = ordered.RectifyBy },
        CreditWarningCleared => state with { Stage = WarningStage.Cleared },
        CreditWarningEscalated => state with { Stage = WarningStage.Escalated },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
