using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Language;

namespace Regulatory.Api.Hosting;

/// <summary>The manifest of trusted documents, checked when the host starts: a host with a wrong one does not start.</summary>
public static class TrustedDocumentFile
{
    /// <summary>The roles that a caller may have.</summary>
    private static readonly ImmutableHashSet<string> Roles = [.. Enum.GetNames<Role>().Except([nameof(Role.System)])];

    /// <exception cref="TrustedDocumentsException">Names the entry that is wrong.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static TrustedDocuments Read(string file, GraphQL.Types.Schema schema, Limits limits) => File.Exists(file)
        ? TrustedDocuments.Read(File.ReadAllText(file), schema, Roles, limits)
        : throw new FileNotFoundException($"GraphQL:TrustedDocuments: there is no manifest '{file}'.", file);
}
