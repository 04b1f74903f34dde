using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Credit;
using Regulatory.Integration.Acts.Enforcement;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Integration.Acts.Processes;
using Regulatory.Integration.Acts.Waybills.Goods;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using Regulatory.Ledger.Personal;
using Regulatory.Specs.Support;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Specs.Acts;

/// <summary>One PostgreSQL for the specs of acts.</summary>
public sealed class OfficeServer : IDisposable
{
    public EmbeddedPostgres Postgres { get; } = new("acts");

    public void Dispose() => Postgres.Dispose();
}

/// <summary>An executor on a ledger of its own with the reference data that the product ships, on 2 March 2026, ten o'clock.</summary>
public sealed class Office : IAsyncDisposable
{
    public static readonly Actor Clerk = Officer("clerk-gz", Role.WindowClerk);
    public static readonly Actor Reviewer = Officer("reviewer-gz", Role.Reviewer);
    public static readonly Actor Head = Officer("decision-gz", Role.DecisionMaker);
    public static readonly Actor Issuer = Officer("issuer-gz", Role.Issuer);
    public static readonly Actor Stranger = Officer("clerk-sz", Role.WindowClerk) with { Division = DivisionCode.Parse("440300") };

    private static readonly Actor Province = Officer("superior-gd", Role.SuperiorAuthority) with { Division = DivisionCode.Parse("440000") };
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    private readonly SubjectKeys keys;

    private Office(LedgerDatabase database)
    {
        Database = database;
        Ledger = new(database.App);
        keys = new(database.App, new MasterKeys(Key));
        Catalogue = FactCatalogue.Of(
            typeof(WireNameAttribute).Assembly,
            new FactCodec().AddSealed<Personal>(
                keys.Seal, keys.Open, value => value.Subject.Value, value => value.Clear, (who, clear) => new(PartyId.Parse(who), clear)),
            type => type.GetCustomAttribute<WireNameAttribute>()?.WireName,
            type => type.GetCustomAttribute<RetiredFactAttribute>()?.WireName);
        (Executor, Reference) = Host();
    }

    public LedgerDatabase Database { get; }

    public FactLedger Ledger { get; }

    public FactCatalogue Catalogue { get; }

    public Executor Executor { get; }

    public ReferenceData Reference { get; }

    public NodaTime.Testing.FakeClock Clock { get; } = new(ChinaTime.At(new(2026, 3, 2), new(10, 0)));

    /// <summary>How often a certificate was typeset; what the typesetter throws, if anything.</summary>
    public int Typeset { get; private set; }

    public Exception? TypesetterFault { get; set; }

    /// <summary>What is known of cases that are to be counted.</summary>
    public Dictionary<CaseId, CountableCase> CountableCases { get; } = [];

    /// <summary>Where somebody's personal values stand.</summary>
    public Dictionary<PartyId, ImmutableArray<StreamName>> SubjectStreams { get; } = [];

    /// <summary>Every measure of the frequency of inspections, by party; the ordinary one for others.</summary>
    public Dictionary<PartyId, PartyRhythm> Rhythms { get; } = [];

    /// <summary>The real papers, for specs of them.</summary>
    public Func<CertificateRequest, CancellationToken, ValueTask<CertificateDigest>>? TypesetBy { get; set; }

    public static async Task<Office> Open(OfficeServer server)
    {
        var office = new Office(await LedgerDatabase.Create(server.Postgres));
        await office.Reference.Refresh();
        var seeds = Path.Combine(Repository.Root, "seeds");
        foreach (var (file, list, type) in new[] { ("calendars.json", "calendars", default(Type)), ("licence-items.json", "items", typeof(ListItem)), ("credit-models.json", "models", typeof(PublishModel)) })
        {
            using var document = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(seeds, file)));
            foreach (var entry in document.RootElement.GetProperty(list).EnumerateArray())
            {
                if (type is not null) await office.Seed(entry, type);
                else
                {
                    await office.Seed(entry.GetProperty("draft"), typeof(DraftCalendar));
                    await office.Seed(entry.GetProperty("publish"), typeof(PublishCalendar));
                }
            }
        }
        return office;
    }

    /// <summary>Another host on the same ledger, with a cache of its own.</summary>
    /// <param name="clock">Its clock; the office's when null.</param>
    public async Task<Executor> NewExecutor(IClock? clock = null)
    {
        var (executor, reference) = Host(clock);
        await reference.Refresh();
        return executor;
    }

    private (Executor Executor, ReferenceData Reference) Host(IClock? clock = null)
    {
        var reference = new ReferenceData(Ledger, Catalogue);
        var pseudonyms = new Pseudonyms(Key);
        // Where somebody's values stand, a read model of the host says; here the spec does.
        EnforcementMatters? matters = null;
        var subjects = new SubjectActs(new(
            (subject, _) => new(SubjectStreams.GetValueOrDefault(subject, [])), (stream, plan, cancellation) => matters!.MatterOf(stream, plan, cancellation),
            (_, _) => new(true)));
        var licensing = new LicensingActs(pseudonyms, reference, subjects, new(
            (_, _, _) => new(new Rivals(1, 0)),
            (request, cancellation) =>
            {
                if (TypesetterFault is { } fault) throw fault;
                Typeset++;
                return TypesetBy?.Invoke(request, cancellation) ?? new(new CertificateDigest(new('c', 64), 1234));
            }));
        var processes = new ProcessActs(licensing);
        var (cases, evidence, executions, overload) = Enforcement(pseudonyms, subjects, processes);
        matters = new(cases, evidence, overload);
        return (
            new(
                Ledger, Catalogue, keys.Prepare, pseudonyms,
                new CreditActs(reference).EnterIn(processes.EnterIn(cases.EnterIn(executions.EnterIn(evidence.EnterIn(
                    overload.EnterIn(licensing.EnterIn(subjects.EnterIn(GoodsActs.EnterIn(GovernanceActs.EnterIn(new())))))))))),
                reference, clock ?? Clock),
            reference);
    }

    /// <summary>Cases with their offences, fines, evidence and overload control; no files and no devices.</summary>
    private (CaseActs Cases, EvidenceActs Evidence, ExecutionActs Executions, OverloadActs Overload) Enforcement(
        Pseudonyms pseudonyms, SubjectActs subjects, ProcessActs processes)
    {
        CaseActs? cases = null;
        EvidenceActs? evidence = null;
        var executions = new ExecutionActs(new(
            (id, plan, cancellation) => plan.Load(cases!.Cases, id.ToString(), cancellation),
            (id, plan, cancellation) => evidence!.FineOf(id, plan, cancellation)));
        evidence = new EvidenceActs(pseudonyms, subjects, new(
            (_, _) => new(new FoundFile(null)), (_, _, _, _, _) => new((DeviceStanding?)null),
            (party, _, _, _) => new(Rhythms.GetValueOrDefault(party, new(100, null))),
            executions.ExecutionOf));
        var overload = new OverloadActs(pseudonyms, subjects, new(
            (id, _, _) => new(CountableCases.GetValueOrDefault(id)),
            async (id, plan, cancellation) =>
                (await plan.Load(cases!.Cases, id.ToString(), cancellation)).Filing is { } filed ? RestingCase.Of(filed) : null));
        cases = new CaseActs(pseudonyms, subjects, new(
            evidence.OffenceOf, evidence.FineOf, evidence.EvidenceOf, evidence.MeasureOf, evidence.LeadOf, overload.WeighingOf, overload.CheckOf,
            processes.CopiedOn));
        return (cases, evidence, executions, overload);
    }

    public Task<ActOutcome> Do(Actor actor, object command, Guid? id = null, long? expected = null) =>
        Executor.Execute(new Act(command, id ?? Guid.NewGuid(), actor, expected));

    public async Task<ImmutableArray<string>> TypesOf(StreamName stream) =>
        [.. (await Ledger.LoadStream(stream)).Select(fact => fact.Type)];

    public static SubmitApplication Application(ApplicationId id) => new(
        id, ItemNumber.Parse("GD-RT-16"), ApplicationKind.New,
        new(ApplicantKind.Organisation, "穗安出租汽车有限公司", CreditCode.Parse("91440101MA5AAAA00W")), DivisionCode.Parse("440100"),
        new("巡游出租汽车经营", Activities: ["巡游出租"]), [], Years: 5);

    /// <summary>From submission to grant.</summary>
    /// <param name="applicant">Somebody else than the usual company.</param>
    public async Task<ApplicationId> Granted(Applicant? applicant = null)
    {
        var id = new ApplicationId(Guid.NewGuid());
        await Accepted(Do(Clerk, applicant is null ? Application(id) : Application(id) with { Applicant = applicant }));
        await Accepted(Do(Clerk, new AcceptApplication(id)));
        await Accepted(Do(Reviewer, new AssignReviewer(id, new(Reviewer.Account, Reviewer.Name))));
        await Accepted(Do(Reviewer, new RecordVerification(
            id, VerificationMethod.Documents, [new(Reviewer.Account, Reviewer.Name)], [], "符合条件")));
        await Accepted(Do(Head, new GrantLicence(
            id, $"穗交许〔2026〕{id.Value.ToString("n")[..6]}号", "准予", Term: LicenceTerm.OfYears(new(2026, 3, 2), 5))));
        return id;
    }

    public static async Task<ActAccepted> Accepted(Task<ActOutcome> act) => (await act).ShouldBeOfType<ActAccepted>();

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        await Database.DisposeAsync();
    }

    private async Task Seed(JsonElement command, Type type) =>
        await Accepted(Do(Province, Catalogue.Codec.Decode(command.GetRawText(), type)));

    private static Actor Officer(string account, Role role) =>
        new(account, account, [role], DivisionCode.Parse("440100"), "广州市交通运输局");
}
