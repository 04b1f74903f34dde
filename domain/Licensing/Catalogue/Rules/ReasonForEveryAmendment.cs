using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Catalogue.Rules;

/// <summary>Whoever changes what people may apply for says why.</summary>
[Law(AdministrativeLicensingLaw.Art17)]
[RuleText("调整或者取消事项{item}应当说明理由。", "Amending or delisting item {item} needs a reason.")]
public static class ReasonForEveryAmendment
{
    public static readonly RuleId Id = new("LIC-CAT-006");

    public static Refusal? Check(ItemNumber number, string reason) =>
        string.IsNullOrWhiteSpace(reason) ? new(Id, ("item", number)) : null;
}
