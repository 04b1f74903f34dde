using System.Diagnostics;
using Regulatory.Domain.Enforcement.Measures.Rules;
using Regulatory.Domain.Enforcement.Rules;

namespace Regulatory.Domain.Enforcement.Measures;

/// <summary>The powers over what is held, one line per act.</summary>
public static partial class MeasureDecider
{
    public static Decision<MeasureFact> Decide(CompulsoryMeasure measure, MeasureCommand command, EnforcementContext context) =>
        EntriesInOrder.Check(measure.LastOn, context) is { } refusal ? refusal : command switch
        {
            ApproveMeasure act => Decide(measure, act, context),
            ImposeMeasure act => Decide(measure, act, context),
            _ when KnownOnRecord.Check(measure.Imposed is not null, command.Measure) is { } unknown => unknown,
            LiftMeasure act => Decide(measure, act, context),
            ExpireMeasure act => Decide(measure, act, context),
            _ when MeasureInForce.Check(measure) is { } over => over,
            ExtendMeasure act => Decide(measure, act, context),
            BeginTesting act => Decide(measure, act, context),
            EndTesting act => Decide(measure, act, context),
            _ => throw new UnreachableException(),
        };
}
