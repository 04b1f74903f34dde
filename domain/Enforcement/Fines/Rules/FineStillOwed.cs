using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>Only what is still owed is put off, demanded or enforced.</summary>
[Law(AdministrativeCompulsionLaw.Art35)]
[RuleText(
    "罚款已缴清、撤销或者执行终结。",
    "The fine is paid, cancelled or at the end of its enforcement.")]
public static class FineStillOwed
{
    public static readonly RuleId Id = new("ENF-FIN-005");

    public static Refusal? Check(FineAccount account) => account.IsClosed || account.Cancelled ? new Refusal(Id) : null;
}
