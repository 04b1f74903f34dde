using System.Globalization;
using Npgsql;

namespace Regulatory.Projections.Specs.Engine;

public sealed class CopyRowsSpec(Server server) : EngineSpec(server)
{
    [Theory]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("-1.5")]
    [InlineData("1234.5678")]
    [InlineData("10000")]
    [InlineData("100000000")]
    [InlineData("12345678.000100")]
    [InlineData("0.0000001")]
    [InlineData("-0.1234567890123456789012345678")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335")]
    public async Task a_decimal_arrives_with_every_digit(string text)
    {
        await Copied("numeric", rows => rows.Number(decimal.Parse(text, CultureInfo.InvariantCulture)));
        (await One<string>("select v::text from copied")).ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("许可证件 𠮷 \"\\")]
    public async Task a_text_arrives_as_it_is(string text)
    {
        await Copied("text", rows => rows.Text(text));
        (await One<string>("select v from copied")).ShouldBe(text);
    }

    [Fact]
    public async Task days_and_moments_before_2000_arrive_too()
    {
        await Copied("date", rows => rows.Day(new DateOnly(1949, 10, 1)));
        (await One<DateOnly>("select v from copied")).ShouldBe(new DateOnly(1949, 10, 1));
        var moment = new DateTime(1988, 2, 29, 1, 2, 3, DateTimeKind.Utc).AddTicks(123456 * 10);
        await Copied("timestamptz", rows => rows.Moment(moment));
        (await One<DateTime>("select v from copied")).ShouldBe(moment);
    }

    [Fact]
    public async Task numbers_flags_and_ids_arrive()
    {
        var id = Guid.Parse("0198c0de-0000-7000-8000-000000000001");
        await Copied("uuid", rows => rows.Uuid(id));
        (await One<Guid>("select v from copied")).ShouldBe(id);
        await Copied("bigint", rows => rows.Whole(long.MinValue));
        (await One<long>("select v from copied")).ShouldBe(long.MinValue);
        await Copied("integer", rows => rows.Small(int.MinValue));
        (await One<int>("select v from copied")).ShouldBe(int.MinValue);
        await Copied("boolean", rows => rows.Flag(true));
        (await One<bool>("select v from copied")).ShouldBeTrue();
        await Copied("jsonb", rows => rows.Json("{\"路\":[1,null]}"));
        (await One<string>("select v::text from copied")).ShouldBe("{\"路\": [1, null]}");
        await Copied("bigint", rows => rows.Null());
        (await One<bool>("select v is null from copied")).ShouldBeTrue();
    }

    [Fact]
    public async Task lists_of_texts_arrive_with_as_many_elements()
    {
        await Copied("text[]", rows => rows.Texts(["3类", "", "a,\"b\""]));
        (await One<string[]>("select v from copied")).ShouldBe(["3类", "", "a,\"b\""]);
        await Copied("text[]", rows => rows.Texts([]));
        (await One<bool>("select v = '{}' from copied")).ShouldBeTrue();
    }

    [Fact]
    public async Task rows_larger_than_the_buffer_arrive_whole()
    {
        var text = string.Concat(Enumerable.Repeat("许可", 200_000));
        await Copied("text", rows => rows.Text(text), count: 7);
        (await One<long>("select count(*) from copied where length(v) = 400000")).ShouldBe(7);
    }

    [Fact]
    public async Task a_row_that_cannot_be_written_leaves_none_of_the_others()
    {
        await Should.ThrowAsync<FormatException>(Copied("text", rows => rows.Text("a"), count: 3, at: 2));
        (await One<long>("select count(*) from copied")).ShouldBe(0);
    }

    private async Task Copied(string type, Action<CopyRows> write, int count = 1, int at = int.MaxValue)
    {
        await using var connection = await Owner.OpenConnectionAsync(Cancel);
        await using (var create = new NpgsqlCommand($"drop table if exists copied; create table copied (v {type})", connection))
            await create.ExecuteNonQueryAsync(Cancel);
        await new CopyRows().Copy(connection, "copied (v)", 1, Enumerable.Range(0, count), (rows, i) =>
        {
            if (i == at) throw new FormatException("This row is wrong.");
            write(rows);
        }, Cancel);
    }
}
