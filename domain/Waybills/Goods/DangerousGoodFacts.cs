using NodaTime;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>What happened to one UN number of the list of dangerous goods. The stored contract.</summary>
public abstract record DangerousGoodFact
{
    public abstract UnNumber Number { get; init; }
}

/// <summary>列入危险货物品名表: a UN number and what the list says of it, from a day on.</summary>
/// <param name="Reference">The standard or notice that says so.</param>
[Fact("waybills.dangerous-good.listed.v1")]
public sealed record DangerousGoodListed(UnNumber Number, GoodsTerms Terms, string Reference, LocalDate InForceFrom) : DangerousGoodFact;

/// <summary>品名表调整: other terms from a day on; earlier waybills stay under the earlier ones.</summary>
[Fact("waybills.dangerous-good.amended.v1")]
public sealed record DangerousGoodAmended(UnNumber Number, GoodsTerms Terms, string Reference, string Reason, LocalDate InForceFrom)
    : DangerousGoodFact;

/// <summary>从品名表删除: no waybill from a day on.</summary>
[Fact("waybills.dangerous-good.struck.v1")]
public sealed record DangerousGoodStruck(UnNumber Number, string Reference, string Reason, LocalDate From) : DangerousGoodFact;
