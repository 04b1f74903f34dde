using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-03: nothing is asked for that the item does not list, nor what another department holds and shares 四免.</summary>
[Law(AdministrativeLicensingLaw.Art31)]
[RuleText(
    "不得要求提供 {material}：与许可事项无关，或者可由 {holder} 共享获得。",
    "{material} may not be asked for: it is unrelated, or {holder} holds and shares it.")]
public static class RelatedMaterialOnly
{
    public static readonly RuleId Id = new("LIC-ACC-005");

    public static Refusal? Check(LicenceApplication application, RequestCorrection command, LicensingContext context)
    {
        var listed = context.Catalogue.Find(application.Submission!.Item, application.Submission.On)?.Materials ?? [];
        if (listed.IsEmpty) return null; // The list for this item is not confirmed yet: nothing to judge by.
        foreach (var asked in command.Deficiencies)
        {
            var material = listed.FirstOrDefault(one => one.Code == asked.Material || one.Zh == asked.Material);
            if (material is null || material.SharedBy is not null)
                return new Refusal(Id, ("material", asked.Material), ("holder", material?.SharedBy ?? "-"));
        }
        return null;
    }
}
