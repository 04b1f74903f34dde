using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// What the authority tells an applicant states its content: the reason, the competent authority, the number of the
/// document.
/// </summary>
[Law(AdministrativeLicensingLaw.Art38), Law(AdministrativeLicensingLaw.Art32)]
[RuleText(
    "必须写明：{missing}。",
    "This must be stated: {missing}.")]
public static class ReasonStated
{
    public static readonly RuleId Id = new("LIC-APP-007");

    /// <param name="statements">Names and texts of what must be stated.</param>
    public static Refusal? Check(params ReadOnlySpan<(string Name, string? Text)> statements)
    {
        foreach (var (name, text) in statements)
            if (string.IsNullOrWhiteSpace(text)) return new Refusal(Id, ("missing", name));
        return null;
    }
}
