using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-08: after false material, fraud or bribery the same item cannot be applied for again for a time.</summary>
[Law(AdministrativeLicensingLaw.Art78), Law(AdministrativeLicensingLaw.Art79)]
[RuleText(
    "申请人在 {until} 之前不得再次申请该项许可（{ground}）。",
    "The applicant may not apply for this item again until {until} ({ground}).")]
public static class NoReapplicationBan
{
    public static readonly RuleId Id = new("LIC-SUB-005");

    public static Refusal? Check(ItemNumber item, LicensingContext context)
    {
        foreach (var ban in context.Bans)
            if (ban.Bars(item, context.On)) return new Refusal(Id, ("until", ban.Until), ("ground", ban.Ground));
        return null;
    }
}
