using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>A label in both languages.</summary>
public sealed record Label(string Zh, string En);

/// <summary>A part of a form; <c>enforcement/form.typ</c> draws each kind. Parts follow one another inside one frame.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Grid), "grid")]
[JsonDerivedType(typeof(Prose), "prose")]
[JsonDerivedType(typeof(Items), "items")]
[JsonDerivedType(typeof(Choices), "choices")]
[JsonDerivedType(typeof(Transcript), "transcript")]
[JsonDerivedType(typeof(Signatures), "signatures")]
[JsonDerivedType(typeof(Seal), "seal")]
public abstract record FormBlock
{
    /// <summary>Labelled values, one or two to a row.</summary>
    /// <param name="Group">What all rows are about; stands at their left.</param>
    public sealed record Grid(ImmutableArray<ImmutableArray<Statement>> Rows, Label? Group = null) : FormBlock;

    /// <summary>Running text across the frame.</summary>
    /// <param name="Addressee">Whom the text speaks to: the line before its first passage.</param>
    public sealed record Prose(ImmutableArray<Passage> Passages, Label? Heading = null, string? Addressee = null) : FormBlock;

    /// <summary>A list with numbered rows.</summary>
    /// <param name="Rows">As many values a row as there are columns; the number comes from the template.</param>
    public sealed record Items(Label Heading, ImmutableArray<Label> Columns, ImmutableArray<ImmutableArray<string>> Rows) : FormBlock;

    /// <summary>Boxes, of which those that hold are ticked.</summary>
    public sealed record Choices(Label? Heading, ImmutableArray<Choice> Options) : FormBlock;

    /// <summary>Who said what, in order.</summary>
    public sealed record Transcript(Label Heading, ImmutableArray<Utterance> Lines) : FormBlock;

    /// <summary>Places to sign, two to a row.</summary>
    public sealed record Signatures(ImmutableArray<SignaturePlace> Places) : FormBlock;

    /// <summary>The agency by its name, with the day and the place of its seal (APL 59(6)).</summary>
    public sealed record Seal(string Authority, string DayZh, string DayEn) : FormBlock;
}

/// <summary>A box of a form, ticked or not.</summary>
public sealed record Choice(bool Holds, string Zh, string En);

/// <summary>A line of a record.</summary>
/// <param name="Speaker">问, 答, or the capacity of who speaks.</param>
public sealed record Utterance(string Speaker, string Text);

/// <summary>A place to sign.</summary>
/// <param name="Name">Who signed, or is to sign, by the record; null where the record does not name them.</param>
/// <param name="Note">What the record says about the signature: when, or that it was refused and why.</param>
public sealed record SignaturePlace(string Zh, string En, string? Name = null, string? Note = null);
