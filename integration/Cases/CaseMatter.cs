using System.Collections.Immutable;
using Regulatory.Ledger;

namespace Regulatory.Integration.Cases;

/// <summary>What belongs to a case.</summary>
/// <param name="Streams">Streams that belong to it as a whole.</param>
/// <param name="IsPersonal">The papers show personal data of a natural person in clear.</param>
/// <param name="Papers">Fetches its papers, signed.</param>
public sealed record CaseMatter(
    ImmutableArray<StreamName> Streams, bool IsPersonal, Func<CancellationToken, Task<ImmutableArray<CasePaper>>> Papers);

/// <summary>A paper of a case.</summary>
/// <param name="Name">Of its file, without folder and ending; ASCII.</param>
/// <param name="Position">Of the fact that it is the document of.</param>
/// <param name="IsRecorded">That fact records its digest.</param>
public sealed record CasePaper(string Name, string Zh, string En, long Position, bool IsRecorded, byte[] Pdf);

/// <summary>How a context finds a case by the numbers that it gives; null when the number is none of its own.</summary>
public delegate Task<CaseMatter?> CaseFinder(string number, CancellationToken cancellation);
