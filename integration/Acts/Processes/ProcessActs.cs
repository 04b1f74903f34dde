using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Definitions;

namespace Regulatory.Integration.Acts.Processes;

/// <summary>The acts on processes across departments: one aggregate a process, alike but for their streams and their diagrams.</summary>
public sealed class ProcessActs
{
    private readonly LicensingActs licensing;
    private readonly ImmutableArray<Aggregate<Process, ProcessCommand, ProcessFact, ProcessContext>> processes;

    /// <param name="licensing">Of whose applications departments may be asked.</param>
    public ProcessActs(LicensingActs licensing) => (this.licensing, processes) = (licensing, [.. ProcessDefinitions.All.Select(AggregateOf)]);

    /// <summary>Enters the aggregates.</summary>
    public ActTable EnterIn(ActTable table) => table.TakesEach(processes, command => command.Process.Streams);

    /// <summary>Day on which the place of registration was told of a decision on overloading, as an act sees it; null while it was not.</summary>
    public async ValueTask<LocalDate?> CopiedOn(CaseId id, ActPlan plan, CancellationToken cancellation)
    {
        var consequences = processes.Single(process => process.Kind == ProcessNames.StreamsOf(ProcessNames.PenaltyConsequences));
        return PenaltyConsequences.CopiedOn(await plan.Load(consequences, id.ToString(), cancellation));
    }

    private Aggregate<Process, ProcessCommand, ProcessFact, ProcessContext> AggregateOf(ProcessDefinition definition) => new(
        ProcessNames.StreamsOf(definition.Name), Process.Initial, command => command.Process.Key, Process.Evolve, ProcessDecider.Decide,
        (_, command, context, plan, cancellation) => Gather(definition, command, context, plan, cancellation), IsTheirs);

    private async ValueTask<ProcessContext> Gather(
        ProcessDefinition definition, ProcessCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var knows = new ProcessContext(context.At, context.Now, context.Actor, context.Calendar, context.Figures, definition.Transitions);
        if (command is not RequestJointReview || !Guid.TryParseExact(command.Process.Key, "D", out _)) return knows;
        var application = await plan.Load(licensing.Applications, command.Process.Key, cancellation);
        return application.Submission is { } submission
            ? knows with
            {
                Matter = new(submission.Division, application.IsUnderReview),
            }
            : knows;
    }

    /// <summary>A partner's matter is what it was told or asked; whose application it is, is for the rule to say.</summary>
    private static bool IsTheirs(Process state, ProcessCommand command, Actor actor) => command switch
    {
        _ when actor.Is(Role.System) => true,
        RequestJointReview => true,
        RecordAcknowledgement when actor.Is(Role.Partner) =>
            state.Awaited.Values.Any(awaited => awaited.Partner == actor.Agency) || state.Answers.Values.Any(answer => answer.Partner == actor.Agency),
        RecordAcknowledgement => actor.Division.IsProvince,
        _ => false,
    };
}
