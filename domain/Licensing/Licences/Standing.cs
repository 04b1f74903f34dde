namespace Regulatory.Domain.Licensing.Licences;

/// <summary>What a licence is worth today (rulebook licensing §5).</summary>
public enum Standing
{
    /// <summary>有效</summary>
    Active,

    /// <summary>暂扣 / 责令停业整顿: the right exists but may not be used.</summary>
    SuspendedByOrder,

    /// <summary>延续办理中: valid, with a renewal application undecided.</summary>
    RenewalPending,

    /// <summary>过期: the last day has passed without renewal.</summary>
    Expired,

    /// <summary>吊销: taken away as a penalty.</summary>
    RevokedByPenalty,

    /// <summary>撤销: should not have been granted, or may no longer stand.</summary>
    Rescinded,

    /// <summary>撤回: taken back for a change of law or circumstances, against compensation.</summary>
    WithdrawnByAuthority,

    /// <summary>注销: struck from the register; terminal.</summary>
    Deregistered,
}

public static class StandingExtensions
{
    /// <summary>The right exists and may be used.</summary>
    public static bool IsUsable(this Standing standing) => standing is Standing.Active or Standing.RenewalPending;

    /// <summary>The right exists, even if an order forbids its use for a time.</summary>
    public static bool IsInForce(this Standing standing) => standing.IsUsable() || standing is Standing.SuspendedByOrder;

    /// <summary>An authority's act ended the right: only a superior decision or a judgment brings it back.</summary>
    public static bool IsEndedByAct(this Standing standing) => standing
        is Standing.RevokedByPenalty or Standing.Rescinded or Standing.WithdrawnByAuthority or Standing.Deregistered;
}
