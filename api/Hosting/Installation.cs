using System.Security.Cryptography;
using NodaTime;
using Npgsql;
using Regulatory.Api.Enforcement;
using Regulatory.Api.Publicity;
using Regulatory.Api.Supervision;
using Regulatory.Api.Waybills;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Credit;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Integration.Acts.Processes;
using Regulatory.Integration.Acts.Publicity;
using Regulatory.Integration.Acts.Waybills.Goods;
using Regulatory.Integration.Cases;
using Regulatory.Integration.Documents;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Integration.Documents.Credit;
using Regulatory.Integration.Documents.Enforcement;
using Regulatory.Integration.Documents.Erasure;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Integration.Documents.Waybills;
using Regulatory.Integration.Messaging.Publishing;
using Regulatory.Integration.Messaging.Receiving;
using Regulatory.Integration.EvidenceFiles;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Following;
using Regulatory.Integration.Supervision;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using Regulatory.Ledger.Personal;
using Regulatory.Ledger.Sealing;
using Regulatory.Projections;

namespace Regulatory.Api.Hosting;

/// <summary>
/// The parts of one running installation, put together once: by the host, by the command line, by specs. Everything that is not
/// a pure function is made here.
/// </summary>
public sealed class Installation : IAsyncDisposable
{
    /// <summary>How long an act waits for a database that is away: less than an operation may take, so that it says UNAVAILABLE.</summary>
    private static readonly TimeSpan PatienceOfActs = TimeSpan.FromSeconds(8);

    /// <summary>How long a paper and an export wait for the sealer.</summary>
    private static readonly TimeSpan PatienceOfPapers = TimeSpan.FromSeconds(2), PatienceOfExports = TimeSpan.FromSeconds(10);

    private readonly NpgsqlDataSource app;
    private readonly IClock clock;
    private readonly NpgsqlDataSource turns;
    private readonly SubjectKeys keys;
    private readonly Typesetter typesetter;

    public Installation(InstallationSettings settings, IClock clock, ILoggerFactory logs)
    {
        (Settings, this.clock) = (settings, clock);
        var pseudonymKey = Keys.Pseudonym(settings.DataFolder);
        // Whoever borrows a session leaves nothing behind in it: clearing it would cost every read of the ledger seven statements more.
        app = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(settings.App) { NoResetOnClose = true });
        turns = LockSessions.Of(settings.App);
        Tree = new(app, settings.Sealing.Hash);
        CursorKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, pseudonymKey, 32, [], "regulatory/cursors"u8.ToArray());
        TelemetrySeal = new(settings.PersonalSuite, HKDF.DeriveKey(HashAlgorithmName.SHA256, pseudonymKey, 32, [], "regulatory/telemetry"u8.ToArray()));
        Ledger = new(app, new LedgerOptions { Patience = PatienceOfActs, Archives = settings.LedgerArchives });
        keys = new(app, Keys.Masters(settings.DataFolder, settings.PersonalSuite), suite: settings.PersonalSuite);
        Catalogue = FactShapes.CatalogueOf(keys);
        Pseudonyms = new(pseudonymKey);
        Reference = new(Ledger, Catalogue);

        typesetter = new(settings.Typesetting);
        var certificate = settings.SigningPfx is { } pfx ? SigningCertificate.Load(pfx, settings.SigningPassword)
            : settings.Development ? DevelopmentSigningCertificate.In(settings.DataFolder, clock.GetCurrentInstant())
            : throw new InvalidOperationException("Set Signing:Pfx: only a development installation signs with a certificate of its own.");
        var signer = new PadesSigner(certificate);
        var proofs = new PaperProofs(Tree, PatienceOfPapers, TimeProvider.System);
        Erasures = new(Ledger, Catalogue, Reference, typesetter, signer, proofs);
        CreditReports = new(Ledger, Catalogue, Reference, typesetter, signer, proofs);
        WaybillPapers = new(Ledger, Catalogue, typesetter, signer, proofs, settings.PublicBaseUrl);
        Certificates = new(
            Ledger, Catalogue, Reference, new LicencePapers(typesetter, signer, settings.PublicBaseUrl),
            new CertificateArchive(Path.Combine(settings.DataFolder, "certificates")), proofs);

        Verification = new(Ledger, Catalogue, Reference, Certificates, Tree, clock);
        ReadModels = new(
            FactShapes.ReadModelsOf(Catalogue.Codec),
            FactFeed.Of(Ledger, Catalogue, keys.Forget),
            settings.App, ReadModelSettings.Default, logs.CreateLogger<ReadModels>());
        Questions = new(app, ReadModels, Ledger, clock);
        CreditMatters? credit = null;
        Subjects = new(new(
            Questions.StreamsOf,
            (stream, plan, cancellation) => stream.Kind.Split('.')[0] switch
            {
                "publicity" => Publicity!.MatterOf(stream, plan, cancellation),
                "enforcement" => Enforcement!.Matters.MatterOf(stream, plan, cancellation),
                "credit" => credit!.MatterOf(stream, plan, cancellation),
                "supervision" => Supervision!.Matters.MatterOf(stream, plan, cancellation),
                "waybills" => Waybills!.Acts.MatterOf(stream, plan, cancellation),
                _ => Licensing!.MatterOf(stream, plan, cancellation),
            },
            Questions.IsKnown));
        Licensing = new(Pseudonyms, Reference, Subjects, new(Questions.RivalsOf, Certificates.Typeset)
        {
            UnhandledOverloads = Questions.UnhandledOverloads,
        });
        Publicity = new(Pseudonyms, Subjects);
        Acts = new();
        GovernanceActs.EnterIn(Acts);
        GoodsActs.EnterIn(Acts);
        Subjects.EnterIn(Acts);
        Licensing.EnterIn(Acts);
        Publicity.EnterIn(Acts);
        Evidence = new(Path.Combine(settings.DataFolder, "evidence"));
        var processes = new ProcessActs(Licensing);
        var creditActs = new CreditActs(Reference);
        credit = new(creditActs);
        creditActs.EnterIn(Acts);
        Enforcement = EnforcementParts.Of(Pseudonyms, Subjects, Evidence, Questions, new(creditActs, Reference), processes).EnterIn(Acts);
        Supervision = SupervisionParts.Of(Pseudonyms, Reference, Subjects, Questions).EnterIn(Acts);
        Waybills = WaybillParts.Of(Pseudonyms, Reference, Subjects, Licensing, creditActs, Supervision.Acts, Questions).EnterIn(Acts);
        processes.EnterIn(Acts);
        Executor = new(Ledger, Catalogue, keys.Prepare, Pseudonyms, Acts, Reference, clock);
        var records = new RecordTexts(Evidence);
        EnforcementPapers EnforcementPapersWith(Func<string, CancellationToken, ValueTask<RecordFile?>> recordOf) => new(
            Ledger, Catalogue, typesetter, signer, proofs, settings.PublicBaseUrl, new(Questions.MeasuresOf, recordOf, settings.Agencies.Of));
        EnforcementPapers = EnforcementPapersWith(records.Find);
        Cases = new(
            Ledger, Tree,
            [
                new LicensingCases(Ledger, Catalogue, Certificates).Find,
                new PenaltyCases(
                    Ledger, Catalogue, EnforcementPapersWith(records.FindSound), new CaseFiles(Evidence, Questions.DivisionsOfEvidence)).Find,
                new WaybillCases(Ledger, WaybillPapers, async (number, stop) => (await Questions.WaybillNumbered(number, stop))?.Id).Find,
            ],
            Questions.CorrelatedWith,
            new(typesetter, signer, keys.Open), new(Executor, clock), PatienceOfExports);
    }

    public InstallationSettings Settings { get; }

    public FactLedger Ledger { get; }

    /// <summary>The sealed tree that is extended now.</summary>
    public TreeStore Tree { get; }

    /// <summary>Seals GraphQL cursors; the same on every host of the installation.</summary>
    public byte[] CursorKey { get; }

    /// <summary>Seals what drivers' cards say; the same on every host of the installation.</summary>
    public TelemetrySeal TelemetrySeal { get; }

    public FactCatalogue Catalogue { get; }

    public Pseudonyms Pseudonyms { get; }

    public ReferenceData Reference { get; }

    public Certificates Certificates { get; }

    public ErasureCertificates Erasures { get; }

    public CreditReports CreditReports { get; }

    /// <summary>Waybills as papers.</summary>
    public WaybillPapers WaybillPapers { get; }

    /// <summary>The national forms of enforcement cases.</summary>
    public EnforcementPapers EnforcementPapers { get; }

    public LicenceVerification Verification { get; }

    public ReadModels ReadModels { get; }

    /// <summary>What acts and clocks ask of read models.</summary>
    public ReadModelQuestions Questions { get; }

    /// <summary>Exports cases as bundles that prove themselves.</summary>
    public CaseExport Cases { get; }

    /// <summary>Name of the ledger in messages to partners; of its signed heads, too, unless these were begun under another address.</summary>
    public string LedgerName => Settings.SealingOrigin ?? $"{Settings.PublicBaseUrl.Authority}/ledger";

    /// <summary>What partners are told of facts.</summary>
    public FactMail Mail => new(Ledger, Catalogue, LedgerName, Settings.Messaging.Routes);

    /// <summary>Takes what partners send.</summary>
    public Inbox Inbox => new(Settings.Messaging, InboundActs.Of(Ledger, Catalogue), Executor.Execute);

    /// <summary>How far each reader of the ledger has come that has a turn: <c>publisher:facts:police</c>.</summary>
    public Task<IReadOnlyDictionary<string, ReaderProgress>> Readers(CancellationToken cancellation) => ReaderTurn.Progress(app, cancellation);

    public LicensingActs Licensing { get; }

    public PublicityActs Publicity { get; }

    /// <summary>Cases, evidence, fines and overload control.</summary>
    public EnforcementParts Enforcement { get; }

    /// <summary>Vehicles, terminals, platforms and alarms.</summary>
    public SupervisionParts Supervision { get; }

    /// <summary>Waybills, and the books of trips.</summary>
    public WaybillParts Waybills { get; }

    /// <summary>The files of evidence.</summary>
    public EvidenceStore Evidence { get; }

    public SubjectActs Subjects { get; }

    public ActTable Acts { get; }

    public Executor Executor { get; }

    /// <summary>The sealed tree of a hash suite, whether it is extended now or ended with its last head.</summary>
    public TreeStore TreeOf(HashSuite suite) => suite == Tree.Suite ? Tree : new(app, suite);

    /// <summary>The keys that sign heads; on hosts that do not seal there may be none.</summary>
    public SealingKeys SealingKeys => Hosting.Keys.Sealing(Settings.DataFolder);

    /// <summary>What follows the ledger and signs its heads.</summary>
    /// <param name="changed">Told when it begins, stands by, is interrupted or refuses to go on.</param>
    public Sealer NewSealer(TimeProvider time, Action<SealerStanding> changed) => new(
        Ledger, app, turns, SealingKeys,
        new()
        {
            Suite = Settings.Sealing, Origin = Settings.SealingOrigin, FirstOrigin = $"{Settings.PublicBaseUrl.Authority}/ledger",
            Folder = Hosting.Keys.SealingFolder(Settings.DataFolder),
        },
        time, changed);

    /// <summary>Waits until it is this host's turn to be the one that does something in the cluster.</summary>
    /// <param name="reader">Name of what is done; of its checkpoint, when it reads the ledger.</param>
    /// <exception cref="NpgsqlException">The database is away.</exception>
    public Task<ReaderTurn> TurnOf(string reader, CancellationToken cancellation) => ReaderTurn.Take(turns, reader, cancellation: cancellation);

    /// <summary>The waybills by which the tracks of dangerous goods are judged.</summary>
    public WaybillsOnTheRoad NewWaybillsOnTheRoad() => new(Ledger, Catalogue, Questions.WaybillsOpenSince);

    /// <summary>What lets the processes across departments follow the ledger.</summary>
    public ProcessFollower NewFollower(IClock clock, ILogger<ProcessFollower> log) => new(
        Ledger, Catalogue, Executor, Reference, ProcessDefinitions.All,
        new(Ledger, Catalogue, Questions.CertificatesUnder, Questions.HeldBy, Questions.Road), clock, log);

    /// <summary>The timers that have run out by a day: those of the diaries, and the limits of processes.</summary>
    public async Task<IReadOnlyList<DueTimer>> DueTimers(LocalDate today, CancellationToken cancellation)
    {
        var reference = Reference.Current;
        var diary = await Questions.DueTimers(today, [.. reference.Calendar.Years.Keys], reference.Version, reference.Amended, cancellation);
        return
        [
            .. diary, .. await Questions.PassedLimits(today, cancellation), .. await PublicityTimers.Due(app, today, cancellation),
            .. await EnforcementTimers.Due(app, today, cancellation), .. await OverloadTimers.Due(app, today, cancellation),
            .. await SupervisionTimers.Due(app, today, clock.GetCurrentInstant(), cancellation),
            .. await WaybillTimers.Due(app, reference.Figures, clock.GetCurrentInstant(), cancellation),
            .. await EnforcementTimers.Recounts(
                app, [.. reference.Calendar.Years.Keys], reference.Version, reference.Amended, cancellation),
        ];
    }

    /// <summary>What sees to it that of everybody who was erased nothing is left.</summary>
    public ErasureSweep Sweep(ILogger<ErasureSweep> log) => new(Ledger, Catalogue, keys.Destroy, Certificates.Remove, log);

    /// <summary>Hears of erasures by whichever host, and forgets what this one has in memory.</summary>
    /// <param name="heard">Told after each.</param>
    public Task ForgetTheErased(Action heard, CancellationToken cancellation) => new ErasureSignal(
        app,
        subject =>
        {
            keys.Forget(subject);
            Executor.ForgetStates();
            heard();
        },
        () =>
        {
            keys.ForgetAll();
            Executor.ForgetStates();
            heard();
        }).Listen(cancellation);

    /// <summary>Drains the appender: every act that was taken is answered before the database is let go.</summary>
    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        await ReadModels.DisposeAsync();
        await typesetter.DisposeAsync();
        Reference.Dispose();
        await turns.DisposeAsync();
        await app.DisposeAsync();
    }
}
