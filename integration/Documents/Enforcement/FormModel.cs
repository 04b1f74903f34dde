using System.Collections.Immutable;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>One of the 24 national enforcement forms 交通运输行政执法文书式样, filled in and ready to be typeset.</summary>
/// <param name="Form">Its number, 1 to 24.</param>
/// <param name="SeriesZh">交通运输行政执法文书式样之十五</param>
/// <param name="CaseNumber">案号; null before any case is filed, as of a measure.</param>
/// <param name="Number">文号, where the form has a number beside the case's.</param>
/// <param name="Address">Where the QR code leads: whoever may see the form finds it there as the ledger has it.</param>
/// <param name="AddressCode">The QR code as SVG.</param>
/// <param name="Copies">How many copies there are and who keeps them; null where the national form does not say.</param>
/// <param name="FirstPosition">Ledger position of the first fact behind the form; with the last, the footer's range.</param>
/// <param name="EvidenceSha256">SHA-256 of the attached evidence, 64 lower-case hex digits.</param>
public sealed record FormModel(
    int Form,
    string SeriesZh,
    string TitleZh,
    string TitleEn,
    string Authority,
    string? CaseNumber,
    string? Number,
    ImmutableArray<FormBlock> Blocks,
    Passage? Copies,
    string Address,
    string AddressCode,
    long FirstPosition,
    long LastPosition,
    string EvidenceSha256);
