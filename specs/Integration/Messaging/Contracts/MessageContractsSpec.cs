using NodaTime;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Messaging.Contracts;

/// <summary>
/// The public contracts: <c>specs/contracts/messages/</c> holds one golden sample of every contract as it travels, never edited. A new one
/// gets its sample by running this spec once with <c>REGULATORY_NEW_SAMPLES=1</c>, which writes missing files and no others.
/// </summary>
public sealed class MessageContractsSpec
{
    private static readonly string Folder = Path.Combine(Repository.Root, "specs", "contracts", "messages");

    private static readonly Message[] Samples =
    [
        new LedgerHeadPublished(
            "transport.gd.example/ledger", "sha256", 20852163, "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
            Instant.FromUtc(2026, 3, 2, 1, 2, 3) + Duration.FromMilliseconds(123),
            "transport.gd.example/ledger\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nsuite sha256\nsigned-at 2026-03-02T01:02:03.123000Z\n\n"
            + "— transport.gd.example/ledger Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"),
    ];

    public static TheoryData<string> Names => [.. CloudEvents.All.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void every_message_travels_as_its_golden_sample_says(string name)
    {
        var message = Samples.Single(sample => sample.GetType() == CloudEvents.All[name]);
        var written = CloudEvents.Write(message);
        var file = Path.Combine(Folder, name + ".json");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("REGULATORY_NEW_SAMPLES") == "1") File.WriteAllBytes(file, [.. written, (byte)'\n']);
        File.Exists(file).ShouldBeTrue($"{name} has no golden sample: run this spec once with REGULATORY_NEW_SAMPLES=1");
        System.Text.Encoding.UTF8.GetString(written).ShouldBe(File.ReadAllText(file).TrimEnd('\n'));
        CloudEvents.MessageOf(CloudEvents.Read(File.ReadAllBytes(file))).ShouldBe(message);
    }

    [Fact]
    public void no_golden_sample_is_left_without_its_contract() =>
        Directory.EnumerateFiles(Folder).Select(Path.GetFileNameWithoutExtension).ShouldBe(CloudEvents.All.Keys, ignoreOrder: true);

    [Fact]
    public void an_envelope_has_the_attributes_of_cloudevents()
    {
        var read = CloudEvents.Read(CloudEvents.Write(Samples[0]));
        (read.Type, read.Source, read.Subject).ShouldBe(("ledger.head.published.v1", "transport.gd.example/ledger", "sha256/20852163"));
        read.Time.ShouldBe(Samples[0].Time);
        read.Id.Version.ShouldBe(8);
    }

    [Fact]
    public void a_message_without_content_is_refused()
    {
        var empty = """{"specversion":"1.0","id":"0198f000-0000-8000-8000-000000000001","source":"x","type":"ledger.head.published.v1","subject":"sha256/1","time":"2026-03-02T01:02:03Z","datacontenttype":"application/json","data":null}"""u8.ToArray();
        Should.Throw<FormatException>(() => CloudEvents.MessageOf(CloudEvents.Read(empty)));
    }

    [Fact]
    public void the_same_head_always_has_the_same_id_and_another_one_another()
    {
        var head = (LedgerHeadPublished)Samples[0];
        (head with { Note = "signed once more" }).Id.ShouldBe(head.Id);
        new[] { head.Id, (head with { Size = 1 }).Id, (head with { Suite = "sm3" }).Id, (head with { Origin = "other" }).Id }.ShouldBeUnique();
    }

    [Fact]
    public void a_member_that_a_later_version_adds_is_passed_over()
    {
        var text = System.Text.Encoding.UTF8.GetString(CloudEvents.Write(Samples[0])).Replace("\"data\":{", "\"data\":{\"added\":1,", StringComparison.Ordinal);
        CloudEvents.MessageOf(CloudEvents.Read(System.Text.Encoding.UTF8.GetBytes(text))).ShouldBe(Samples[0]);
    }

    [Theory]
    [InlineData("\"specversion\":\"1.0\"", "\"specversion\":\"2.0\"")]
    [InlineData("\"type\":\"ledger.head.published.v1\"", "\"type\":\"ledger.head.published.v9\"")]
    [InlineData("\"size\":20852163", "\"size\":20852164")]
    [InlineData("\"size\":20852163,", "")]
    [InlineData("}", "")]
    public void what_is_no_message_or_has_not_its_id_is_refused(string part, string instead)
    {
        var text = System.Text.Encoding.UTF8.GetString(CloudEvents.Write(Samples[0])).Replace(part, instead, StringComparison.Ordinal);
        Should.Throw<FormatException>(() => CloudEvents.MessageOf(CloudEvents.Read(System.Text.Encoding.UTF8.GetBytes(text))));
    }
}
