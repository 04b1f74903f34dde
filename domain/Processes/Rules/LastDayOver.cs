using Regulatory.Domain.Law;

namespace Regulatory.Domain.Processes.Rules;

/// <summary>A period ends at 24:00 of its last day.</summary>
[Law(CivilProcedureLaw.Art85)]
[RuleText(
    "期限至 {due} 届满，尚未届满。",
    "The limit runs until {due} and is not over.")]
public static class LastDayOver
{
    public static readonly RuleId Id = new("PRC-DDL-001");

    public static Refusal? Check(Deadline due, ProcessContext context) =>
        due.IsPassedOn(context.On) ? null : new Refusal(Id, ("due", due.Due));
}
