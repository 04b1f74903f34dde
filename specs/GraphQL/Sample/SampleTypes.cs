using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.GraphQL.Specs.Sample;

/// <summary>Whether a boat may sail.</summary>
public enum Standing
{
    InForce,

    /// <summary>For a while.</summary>
    LaidUp,
    StruckOff,
}

/// <summary>A hull number: two letters and a digit sum in the last place.</summary>
public readonly record struct HullNumber(string Value) : IParsable<HullNumber>
{
    public static HullNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var number) ? number : throw new FormatException($"'{s}' is not a hull number: the check digit is wrong.");

    public static bool TryParse(string? s, IFormatProvider? provider, out HullNumber result)
    {
        result = new(s ?? "");
        return s is { Length: 7 } && s[2..6].All(char.IsAsciiDigit) && s[2..6].Sum(digit => digit - '0') % 10 == s[6] - '0';
    }

    /// <summary>The hull number of a serial.</summary>
    public static HullNumber Of(int serial) => new($"HN{serial:0000}{$"{serial:0000}".Sum(digit => digit - '0') % 10}");

    public override string ToString() => Value;
}

public readonly record struct BoatId(Guid Value) : IParsable<BoatId>
{
    /// <summary>The same id for the same number, so that examples can name it.</summary>
    public static BoatId Of(int number) => new(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    public static BoatId Parse(string s, IFormatProvider? provider = null) => new(Guid.ParseExact(s, "D"));

    public static bool TryParse(string? s, IFormatProvider? provider, out BoatId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }

    public override string ToString() => Value.ToString("D");
}

/// <summary>Where and how a boat lies.</summary>
public sealed record Berth(string Harbour, int Pier, ImmutableArray<string> Lines, LocalDate? Until = null);

/// <summary>An act on a boat.</summary>
public abstract record BoatCommand
{
    public abstract BoatId Boat { get; init; }
}

/// <summary>Lays a boat up.</summary>
/// <param name="Reason">Why, in words.</param>
/// <param name="Until">The last day.</param>
public sealed record LayUpBoat(BoatId Boat, string Reason, LocalDate Until, Berth Berth, HullNumber? Hull = null, int Crew = 2) : BoatCommand;

/// <summary>Sells a boat for money or against another.</summary>
public sealed record SellBoat(BoatId Boat, Price Price, ImmutableArray<Standing> Admitted) : BoatCommand;

/// <summary>What is paid.</summary>
public abstract record Price;

public sealed record Paid(decimal Amount) : Price;

public sealed record Swapped(BoatId For) : Price;
