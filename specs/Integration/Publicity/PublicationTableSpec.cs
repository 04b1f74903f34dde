using System.Text;
using Regulatory.Domain.Publicity;
using Regulatory.Integration.Publicity;

namespace Regulatory.Integration.Specs.Publicity;

public sealed class PublicationTableSpec
{
    private static readonly PublicationRecord Penalty = NationalColumnsSpec.Penalty;

    [Fact]
    public void a_file_begins_with_a_byte_order_mark_and_its_lines_end_as_rfc_4180_says()
    {
        var file = PublicationTable.Csv(PublicationKind.Penalty, [Penalty]);
        file[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var lines = Encoding.UTF8.GetString(file)[1..].Split("\r\n");
        lines.Length.ShouldBe(3);
        lines[2].ShouldBeEmpty();
        lines[0].ShouldStartWith("\"行政相对人名称\",\"行政相对人类别\"");
        lines[0].ShouldEndWith("\"DFBM\",\"SJC\",\"BZ\"");
        lines[1].ShouldStartWith("\"穗安客运有限公司\",\"法人及非法人组织\",\"91440101MA5AAAA00W\",,\"MA5AAAA00\"");
    }

    [Fact]
    public void every_line_has_a_cell_a_column()
    {
        var lines = Lines(Penalty, Penalty with { Remark = "a,b \"c\"\r\nd" });
        lines.ShouldAllBe(line => line.Count == NationalColumns.Penalties.Length + NationalColumns.LegacyPenalties.Length);
        lines[2][^1].ShouldBe("a,b \"c\"\r\nd");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil\",\"x\")")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\n=1+1")]
    [InlineData("＝1+1")]
    [InlineData("  =1+1")]
    [InlineData("＠SUM(A1)")]
    public void no_cell_is_a_formula(string attack)
    {
        var line = Lines(Penalty with { Remark = attack, Party = Penalty.Party with { Name = attack } })[1];
        line[0].ShouldBe("'" + attack);
        line[^1].ShouldBe("'" + attack);
    }

    [Fact]
    public void a_text_with_a_formula_inside_is_left_alone() => Lines(Penalty with { Remark = "a=b" })[1][^1].ShouldBe("a=b");

    [Fact]
    public void no_publication_is_a_line_of_names() => Lines().Count.ShouldBe(1);

    [Fact]
    public void a_licence_is_no_row_of_penalties() =>
        Should.Throw<ArgumentException>(() => PublicationTable.Csv(PublicationKind.Penalty, [NationalColumnsSpec.Licence]));

    /// <summary>Reads a file as RFC 4180 says.</summary>
    private static List<List<string>> Lines(params PublicationRecord[] records)
    {
        var text = Encoding.UTF8.GetString(PublicationTable.Csv(PublicationKind.Penalty, records))[1..];
        var lines = new List<List<string>>();
        for (var at = 0; at < text.Length;)
        {
            var line = new List<string>();
            while (true)
            {
                var cell = new StringBuilder();
                if (text[at] == '"')
                {
                    for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
                    {
                        cell.Append(text[at]);
                        if (text[at] == '"') at++;
                    }
                    at++;
                }
                else while (text[at] is not ',' and not '\r') cell.Append(text[at++]);
                line.Add(cell.ToString());
                if (text[at] == ',') at++;
                else break;
            }
            text.Substring(at, 2).ShouldBe("\r\n");
            at += 2;
            lines.Add(line);
        }
        return lines;
    }
}
