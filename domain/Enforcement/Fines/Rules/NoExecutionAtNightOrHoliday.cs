using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>E-16: no compulsory execution at night or on a statutory holiday, unless it is urgent (ACL 43).</summary>
[Law(AdministrativeCompulsionLaw.Art43)]
[RuleText(
    "{at} 属夜间或者法定节假日，除情况紧急外不得实施行政强制执行。",
    "{at} is at night or on a statutory holiday: unless urgent, nothing is executed by compulsion then.")]
public static class NoExecutionAtNightOrHoliday
{
    public static readonly RuleId Id = new("ENF-FIN-015");

    public static Refusal? Check(CollectCompulsorily command, EnforcementContext context)
    {
        if (command.Urgent) return null;
        var local = context.At.WithOffset(ChinaTime.Offset);
        var (from, until) = (
            context.Figures.NumberOf(FineFigures.NightFrom, local.Date), context.Figures.NumberOf(FineFigures.NightUntil, local.Date));
        var atNight = local.Hour >= from || local.Hour < until;
        return atNight || IsHoliday(local.Date, context.Calendar) ? new Refusal(Id, ("at", local.LocalDateTime)) : null;
    }

    /// <summary>The festivals by statute, and the days that the year's notice gives off with them.</summary>
    private static bool IsHoliday(LocalDate day, WorkingCalendar calendar) =>
        StatutoryDays.Contains(day) || calendar.Years.GetValueOrDefault(day.Year)?.Works(day) is false;
}
