using Regulatory.Projections.Governance;
using static Regulatory.Projections.Specs.Licensing.Examples;

namespace Regulatory.Projections.Specs.Governance;

public sealed class SubjectMattersSpec
{
    [Fact]
    public void a_sealed_value_says_in_which_stream_whose_values_stand()
    {
        var rows = new Folded<SubjectMatters>()
            .Given("one", Submitted(Driver), Accepted, Submitted(Driver))
            .Given("two", Submitted())
            .Rows();
        var row = rows.Values.ShouldHaveSingleItem();
        (row.Subject, row.Stream, row.StreamKey, row.FirstPosition, row.LastPosition).ShouldBe((Person.Value, "specs", "one", 1, 3));
    }
}
