using NodaTime;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing;

/// <summary>Why someone may not apply again for a while (L-08).</summary>
public enum BanGround
{
    /// <summary>隐瞒有关情况或者提供虚假材料申请 (ALL 78)</summary>
    FalseMaterial,

    /// <summary>以欺骗、贿赂等不正当手段取得 (ALL 79)</summary>
    FraudOrBribery,

    /// <summary>从业资格被撤销 (GD-RTR 57)</summary>
    QualificationRescinded,

    /// <summary>备案提供虚假材料，情节严重 (RTR 65)</summary>
    FalseFiling,
}

/// <summary>A period in which a party may not apply for an item again.</summary>
/// <param name="Item">The catalogue item.</param>
/// <param name="From">First day of the ban.</param>
/// <param name="Until">Last day of the ban, inclusive.</param>
public sealed record ReapplicationBan(BanGround Ground, ItemNumber Item, LocalDate From, LocalDate Until)
{
    public bool Bars(ItemNumber item, LocalDate on) => Item == item && From <= on && on <= Until;
}
