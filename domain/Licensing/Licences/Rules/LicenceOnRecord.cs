using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>L-01: a licence comes from a granted application or from an import; before either there is nothing to act upon.</summary>
[Law(AdministrativeLicensingLaw.Art39)]
[RuleText(
    "登记簿中没有该许可证件。",
    "There is no such licence in the register.")]
public static class LicenceOnRecord
{
    public static readonly RuleId Id = new("LIC-LIF-002");

    public static Refusal? Check(Licence licence) => licence.Exists ? null : new Refusal(Id);
}
