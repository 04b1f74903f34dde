using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Ledger.Codec;
using Regulatory.Regctl.Importing;

namespace Regulatory.CommandLine.Specs.Importing;

public sealed class ImportFileSpec : IDisposable
{
    private const string Good =
        """{"act":"ImportLicence","input":{"licence":"0198c6f0-0000-7000-8000-000000000001","number":"粤交运管许可穗字1号","sourceSystem":"old","sourceKey":"XK-1","checksum":"00","item":"GD-RT-04","kind":"FreightOperation","holder":{"kind":"Organisation","name":"南粤货运有限公司","creditCode":"91440600MA5CCCC28H"},"division":"440106","authority":"天河区交通运输局","scope":{"text":"道路普通货物运输"},"from":"2023-05-01","until":"2027-04-30"}}""";

    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public async Task a_line_is_the_act_that_takes_the_record_over()
    {
        var (lines, faults) = (await Read(Good, "", Good.Replace("XK-1", "XK-2", StringComparison.Ordinal))).ShouldHaveSingleItem();
        faults.ShouldBeEmpty();
        lines.Select(line => (line.Line, line.Key)).ShouldBe([(1, "XK-1"), (3, "XK-2")]);
        lines[0].Command.ShouldBeOfType<ImportLicence>().Holder.CreditCode.ShouldBe(CreditCode.Parse("91440600MA5CCCC28H"));
    }

    [Theory]
    [InlineData("91440600MA5CCCC28H", "91440600MA5CCCC28X", "$.input.holder.creditCode")]
    [InlineData("GD-RT-04", "4", "$.input.item")]
    [InlineData("\"2023-05-01\"", "\"1.5.2023\"", "$.input.from")]
    [InlineData("\"authority\"", "\"office\"", "$.input.office")]
    [InlineData("\"old\"", "\"another\"", "$.input.sourceSystem")]
    [InlineData("ImportLicence", "RevokeLicence", "$.act")]
    [InlineData("\"act\"", "\"command\"", "$.act")]
    [InlineData("{\"act\"", "{\"at\":\"2026-01-01\",\"act\"", "$.at")]
    [InlineData("}}", "}", "$")]
    public async Task a_wrong_line_is_named_with_the_place_in_it(string right, string wrong, string where)
    {
        var (lines, faults) = (await Read(Good, Good.Replace(right, wrong, StringComparison.Ordinal))).ShouldHaveSingleItem();
        lines.ShouldHaveSingleItem();
        var fault = faults.ShouldHaveSingleItem();
        (fault.Line, fault.Path).ShouldBe((2, where));
        fault.ToString().ShouldStartWith($"line 2, {where}: ");
    }

    [Fact]
    public async Task a_file_comes_in_parts_and_a_wrong_line_belongs_to_one()
    {
        var parts = await Read(2, Good, Good, "{", Good, Good);
        parts.Select(part => (part.Lines.Count, part.Faults.Count)).ShouldBe([(2, 0), (1, 1), (1, 0)]);
    }

    [Fact]
    public void a_record_has_one_id_in_a_run_and_another_in_the_next()
    {
        ImportFile.CommandId("old", "1", "XK-1").ShouldBe(ImportFile.CommandId("old", "1", "XK-1"));
        new[] { ("old", "2", "XK-1"), ("old", "1", "XK-2"), ("older", "1", "XK-1") }
            .ShouldAllBe(other => ImportFile.CommandId(other.Item1, other.Item2, other.Item3) != ImportFile.CommandId("old", "1", "XK-1"));
    }

    private Task<List<(IReadOnlyList<ImportLine> Lines, IReadOnlyList<ImportFault> Faults)>> Read(params string[] lines) => Read(10, lines);

    private async Task<List<(IReadOnlyList<ImportLine> Lines, IReadOnlyList<ImportFault> Faults)>> Read(int size, params string[] lines)
    {
        await File.WriteAllLinesAsync(path, lines);
        var parts = new List<(IReadOnlyList<ImportLine>, IReadOnlyList<ImportFault>)>();
        await foreach (var part in new ImportFile("old", new FactCodec()).Read(path, size)) parts.Add(part);
        return parts;
    }
}
