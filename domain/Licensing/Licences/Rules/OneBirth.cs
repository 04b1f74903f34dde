using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A licence is born once.</summary>
[Law(AdministrativeLicensingLaw.Art39)]
[RuleText(
    "该许可证件已登记，编号 {number}。",
    "The licence is already in the register under number {number}.")]
public static class OneBirth
{
    public static readonly RuleId Id = new("LIC-OPN-001");

    public static Refusal? Check(Licence licence) => licence.Exists ? new Refusal(Id, ("number", licence.Number)) : null;
}
