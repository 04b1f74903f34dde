using NodaTime;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.AccessLogs;

/// <summary>What the specs of the access log share: the decider, one reading and one export.</summary>
public abstract class AccessLogSpec : DeciderSpec<AccessLog, AccessLogFact, AccessLogCommand, ActContext>
{
    protected static readonly RecordReading Read = new(
        "2026-03-02:clerk-gz", "reading-1", "clerk-gz", [Role.WindowClerk], "LicensingCase", "穗交许〔2026〕6号", "Docket",
        ["Application/0198c6f0-0000-7000-8000-00000000000a"], ["Application.residentId"], 1);

    protected static readonly RecordExport Exported = new(
        "2026-03-02:auditor-gd", "export-1", "auditor-gd", [Role.Auditor], "Audit", "审〔2026〕3号", "粤交许穗字4401002600001号",
        ["licensing.licence/0198c6f0-0000-7000-8000-00000000000a"], 9, InClear: false);

    protected internal override Actor UsualActor => Actors.Clock;

    protected internal override AccessLog Initial => AccessLog.Initial;

    protected internal override AccessLog Evolve(AccessLog state, AccessLogFact fact) => AccessLog.Evolve(state, fact);

    protected internal override Decision<AccessLogFact> Decide(AccessLog state, AccessLogCommand command, ActContext context) =>
        AccessLogDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Domain.Specs.Calendars.Official, InForce.Defaults);
}
