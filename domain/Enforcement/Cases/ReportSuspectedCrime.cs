using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>移送报告 (移送规定 5): two officers or more report a suspected crime to the head of the agency.</summary>
[ActOf(Role.EnforcementOfficer), Law(CriminalTransferRegulations.Art5)]
public sealed record ReportSuspectedCrime(CaseId Case, ImmutableArray<string> Officers, string Report) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ReportSuspectedCrime command, EnforcementContext context)
    {
        if (state.Police.Suspected is not null) return Decision<CaseFact>.Nothing;
        var accounts = command.Officers.IsDefault ? [] : command.Officers;
        ImmutableArray<AssignedOfficer> acting = [.. state.Investigators.Current.Where(officer => accounts.Contains(officer.Account))];
        var refusal = OfficersOfTheCase.Check(state, accounts)
            ?? TwoCertifiedOfficers.Check(acting, context.On)
            ?? ActingOfficerPresent.Check(acting, context)
            ?? StatedInWriting.Check(("report", command.Report));
        if (refusal is not null) return refusal;
        return new CrimeSuspected(command.Report, TransferDeadline(context), context.On);
    }

    /// <summary>The three days that the transfer regulations give for each of their steps.</summary>
    private static Deadline TransferDeadline(EnforcementContext context) =>
        context.Figures.FlagOf(CaseFigures.TransferDaysInWorkingDays, context.On)
            ? context.Calendar.AddWorkingDays(context.On, CriminalTransferRegulations.Days.On(context.On))
            : context.Calendar.AddDays(context.On, CriminalTransferRegulations.Days.On(context.On));
}
