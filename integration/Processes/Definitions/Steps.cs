using System.Globalization;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>What several processes say in the same words.</summary>
internal static class Steps
{
    public static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Tells a notice that one fact led to from others of its kind in the same run.</summary>
    public static string Occasion(FactSeen seen) => seen.Position.ToString(CultureInfo.InvariantCulture);

    /// <summary>Name of the duty that a refused step leaves an officer.</summary>
    public static string DutyOf(string step) => $"refused:{step}";

    /// <summary>The last day for an officer to do what a process asks.</summary>
    public static Deadline ForOfficers(FactSeen seen, Outlook outlook) =>
        outlook.WorkingDaysAfter(seen.On, outlook.Figures.NumberOf(ProcessFigures.DaysForOfficers, seen.On));

    /// <summary>The last day for a partner's acknowledgement of what cannot wait; holidays count.</summary>
    public static Deadline Urgent(FactSeen seen, Outlook outlook) => new(
        seen.On.PlusDays(outlook.Figures.NumberOf(ProcessFigures.DaysToAcknowledgeUrgent, seen.On)), Provisional: false);

    /// <summary>The law refused a step: nothing is lost, an officer sees to it.</summary>
    public static Move.Ask Refused(ProcessStepRefused refused, Role role) => new(
        DutyOf(refused.Step), role,
        $"系统未能办理 {refused.Command}（{refused.Target}），规则 {refused.Rule}，请人工处理。",
        $"{refused.Command} on {refused.Target} was refused by {refused.Rule}: an officer must see to it.", refused.Basis);

    /// <summary>The fact that the limit passed is the alarm; somebody must also call the department.</summary>
    public static IEnumerable<Move> Late(Process process, DeadlinePassed passed)
    {
        if (process.Awaited.Values.FirstOrDefault(awaited => awaited.MessageId.ToString("D") == passed.Deadline) is not { } late) yield break;
        yield return new Move.Ask(
            $"late:{passed.Deadline}", Role.SuperiorAuthority,
            $"{late.Partner} 至 {Iso(passed.Due)} 未签收，请催办。",
            $"{late.Partner} has not acknowledged by {Iso(passed.Due)}: remind them.", OwnRules.Processes);
    }
}
