using System.Collections.Immutable;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Processes;

/// <summary>
/// 并联审批: asks several departments about one application at the same time (ALL 26 para 2). How long they have and what their silence
/// means are figures.
/// </summary>
/// <param name="Process">Named <c>joint-review</c>, with the id of the application as its key.</param>
/// <param name="Question">What they are asked, in Chinese; at most 1,000 characters.</param>
/// <param name="Departments">Names of partners, at most 10.</param>
[ActOf(Role.Reviewer, Role.DecisionMaker), Law(AdministrativeLicensingLaw.Art26)]
public sealed record RequestJointReview(ProcessId Process, string Question, ImmutableArray<string> Departments) : ProcessCommand;

public static partial class ProcessDecider
{
    private static Decision<ProcessFact> Decide(Process process, RequestJointReview command, ProcessContext context)
    {
        if (process.IsRunning || process.Requested is not null) return Decision<ProcessFact>.Nothing;
        if (ReviewOfOpenMatter.Check(command, context) is { } closed) return closed;
        if (SeveralDepartments.Check(command) is { } few) return few;
        var figures = context.Figures;
        var days = LegalPeriod.OfWorkingDays(figures.NumberOf(ProcessFigures.DaysForJointReview, context.On));
        return new JointReviewRequested(
            $"licensing.application/{command.Process.Key}", command.Question, command.Departments,
            context.Calendar.After(context.On, days),
            Enum.Parse<SilenceEffect>(figures.TextOf(ProcessFigures.SilenceInJointReview, context.On)), context.On);
    }
}
