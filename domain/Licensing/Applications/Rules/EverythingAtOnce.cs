using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// L-02: the applicant is told once and completely what is missing; a later notice can only insist on what the first one
/// named.
/// </summary>
[Law(AdministrativeLicensingLaw.Art32_4), Law(AdministrativeLicensingLaw.Art72_4)]
[RuleText(
    "补正内容必须一次性告知，不得再次提出新的补正内容：{material}。",
    "What is missing is told once and completely; this was not named before: {material}.")]
public static class EverythingAtOnce
{
    public static readonly RuleId Id = new("LIC-ACC-004");

    public static Refusal? Check(LicenceApplication application, RequestCorrection command)
    {
        var asked = command.Deficiencies.IsDefault ? [] : command.Deficiencies;
        if (application.Stage is Stage.CorrectionRequested)
            return new Refusal(Id, ("material", string.Join(", ", asked.Select(deficiency => deficiency.Material))));
        if (application.Round <= 1) return null;
        var added = asked.FirstOrDefault(deficiency => !application.NamedMaterials.Contains(deficiency.Material));
        return added is null ? null : new Refusal(Id, ("material", added.Material));
    }
}
