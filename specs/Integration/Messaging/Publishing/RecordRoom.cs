using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Publishing;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using Regulatory.Ledger.Personal;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Messaging.Publishing;

/// <summary>A ledger into which specs of publishing write facts as deciders would have.</summary>
internal sealed class RecordRoom : IAsyncDisposable
{
    public const string Name = "regulatory.example/ledger";

    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    private readonly SubjectKeys keys;

    public RecordRoom(LedgerDatabase database)
    {
        Database = database;
        Ledger = new(database.App);
        keys = new(database.App, new MasterKeys(Key));
        Catalogue = FactCatalogue.Of(
            typeof(WireNameAttribute).Assembly,
            new FactCodec().AddSealed<Personal>(
                keys.Seal, keys.Open, value => value.Subject.Value, value => value.Clear, (who, clear) => new(PartyId.Parse(who), clear)),
            type => System.Reflection.CustomAttributeExtensions.GetCustomAttribute<WireNameAttribute>(type)?.WireName,
            type => System.Reflection.CustomAttributeExtensions.GetCustomAttribute<RetiredFactAttribute>(type)?.WireName);
    }

    public LedgerDatabase Database { get; }

    public FactLedger Ledger { get; }

    public FactCatalogue Catalogue { get; }

    public static async Task<RecordRoom> Open(Exchange exchange) => new(await LedgerDatabase.Create(exchange.Postgres));

    /// <summary>Records facts at the end of a stream; returns the position of the last.</summary>
    public async Task<long> Record(StreamName stream, params ImmutableArray<object> facts)
    {
        await keys.Prepare(Catalogue.Codec.SubjectsIn(facts), default);
        var recorded = await Ledger.Append(new(
            Guid.NewGuid(), "Spec", "spec", [new(stream, StreamAppend.AnyVersion, [.. facts.Select(Catalogue.Encode)])], [], CommandOutcome.Accepted,
            new("spec", "System", "440000", null, null, null, "0", "0")));
        return recorded.ShouldBeOfType<Appended>().Position;
    }

    /// <summary>Destroys a person's key.</summary>
    public async Task Forget(PartyId party) => (await keys.Destroy(party.Value)).ShouldBeTrue();

    public FactMail Mail(Routes? routes = null) => new(Ledger, Catalogue, Name, routes ?? Routes.Usual);

    /// <summary>What a partner is told of everything that is on record, in order.</summary>
    public async Task<IReadOnlyList<Message>> Told(string partner) =>
        [.. await Mail().To(partner, TimeProvider.System).After(0, default).SelectMany(letter => letter.Messages.ToAsyncEnumerable()).ToListAsync()];

    /// <summary>Tells a partner of facts until it is stopped.</summary>
    public PublisherAtWork Publish(string partner, MessagingSettings settings, IReadOnlyCollection<Telling>? tellings = null) =>
        new(Database.App, _ => Mail().To(partner, TimeProvider.System, tellings), settings);

    public async Task<long> Checkpoint(string partner) =>
        (await ReaderTurn.Progress(Database.App)).GetValueOrDefault(Integration.Messaging.Mail.FactReader(partner))?.Position ?? 0;

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        await Database.DisposeAsync();
    }
}

/// <summary>Facts that specs of publishing tell of.</summary>
internal static class Told
{
    public static readonly LocalDate Day = new(2026, 3, 2);

    public static readonly PartyOnRecord Company = PartyOnRecord.Of(
        new(PartyKind.Organisation, "穗安货运有限公司", CreditCode.Parse("91440101MA5AAAA00W"), LegalRepresentative: "王五"),
        PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W")));

    public static readonly PartyOnRecord Person = PartyOnRecord.Of(
        new(PartyKind.NaturalPerson, "张三", ResidentId: ResidentId.Parse("44030519851231123X"), Telephone: "13800138000"),
        PartyId.Parse("P:0123456789abcdef0123456789abcdef"));
}
