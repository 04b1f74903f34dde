using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A suspected crime is reported, approved, handed over, and then decided on by the police, in that order.</summary>
[Law(CriminalTransferRegulations.Art5), Law(CriminalTransferRegulations.Art8)]
[RuleText(
    "移送程序先后不符：应当先有 {missing}。",
    "The steps of the transfer are not in order: {missing} comes first.")]
public static class TransferInOrder
{
    public static readonly RuleId Id = new("ENF-POL-001");

    public static Refusal? Check(bool done, string step) => done ? null : new Refusal(Id, ("missing", step));
}
