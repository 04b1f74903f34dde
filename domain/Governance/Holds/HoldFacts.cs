using NodaTime;

namespace Regulatory.Domain.Governance.Holds;

/// <summary>For what something is held (data-governance §12).</summary>
public enum HoldCause
{
    /// <summary>案件</summary>
    Case,

    /// <summary>事故</summary>
    Accident,

    /// <summary>审计</summary>
    Audit,

    /// <summary>诉讼、复议</summary>
    Dispute,
}

/// <summary>What happened to the legal holds on one person or matter. No fact holds anything personal.</summary>
public abstract record HoldFact
{
    /// <summary>Number of the hold: that of the case, accident or audit.</summary>
    public abstract string Number { get; init; }

    /// <summary>Legal day.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>From now on nothing here is destroyed or forgotten, whatever periods have run out 保全.</summary>
/// <param name="Document">The order or decision that demands it.</param>
[Fact("governance.legal-hold.placed.v1")]
public sealed record LegalHoldPlaced(string Number, HoldCause Cause, string Document, LocalDate On) : HoldFact;

/// <summary>The hold has ended; others may go on 解除保全.</summary>
/// <param name="Document">The order or decision that ends it.</param>
[Fact("governance.legal-hold.released.v1")]
public sealed record LegalHoldReleased(string Number, string Document, LocalDate On) : HoldFact;
