using NodaTime;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.AccessLogs;

/// <summary>What the specs of the access log share: the decider, and one reading.</summary>
public abstract class AccessLogSpec : DeciderSpec<AccessLog, AccessLogFact, AccessLogCommand, ActContext>
{
    protected static readonly RecordReading Read = new(
        "2026-03-02:clerk-gz", "reading-1", "clerk-gz", [Role.WindowClerk], "LicensingCase", "穗交许〔2026〕6号", "Docket",
        ["Application/0198c6f0-0000-7000-8000-00000000000a"], ["Application.residentId"], 1);

    protected internal override Actor UsualActor => Actors.Clock;

    protected internal override AccessLog Initial => AccessLog.Initial;

    protected internal override AccessLog Evolve(AccessLog state, AccessLogFact fact) => AccessLog.Evolve(state, fact);

    protected internal override Decision<AccessLogFact> Decide(AccessLog state, AccessLogCommand command, ActContext context) =>
        AccessLogDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Domain.Specs.Calendars.Official, InForce.Defaults);
}
